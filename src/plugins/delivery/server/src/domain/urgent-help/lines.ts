import type { HeadOf } from '../content/head';
import type { HELP_PURPOSES } from '../content/partnership';
import type { WithdrawnHead } from '../content/withdrawn';
import { isOpenAt } from '../time/weekly-hours';

export const HELP_REASONS = ['ALWAYS', 'CLOSED', 'HOURS_UNKNOWN', 'OPEN', 'OUT_OF_HOURS', 'STANDING_BY', 'WITHDRAWN'] as const;
export type HelpReason = (typeof HELP_REASONS)[number];
export type HelpPurpose = (typeof HELP_PURPOSES)[number];

export type LineContact = HeadOf<'Contact'> | WithdrawnHead;

/** A contact that serves a purpose, before any instant is looked at. */
export interface Line<Contact extends LineContact = LineContact> {
  readonly purpose: HelpPurpose;
  readonly contact: Contact;
}

/** The line and whether it is one to use at the instant; GraphQL's `HelpLine`. */
export interface JudgedLine<Contact extends LineContact = LineContact> extends Line<Contact> {
  readonly appliesNow: boolean;
  readonly reason: HelpReason;
}

/**
 * Judges the lines of one area at an instant (milliseconds since 1970). Lines of one purpose belong together: an
 * out-of-hours line takes over when no day line is surely open. Where hours do not tell, a line stays in rather than out.
 */
export const judgeLines = <Contact extends LineContact>(
  lines: readonly Line<Contact>[],
  instantMs: number,
): readonly JudgedLine<Contact>[] =>
  lines.map((line) => {
    const group = lines.filter(({ purpose }) => purpose === line.purpose);
    const reason = reasonFor(line, { group, instantMs });
    return { ...line, reason, appliesNow: APPLIES[reason] };
  });

const APPLIES: Readonly<Record<HelpReason, boolean>> = {
  ALWAYS: true,
  OPEN: true,
  OUT_OF_HOURS: true,
  HOURS_UNKNOWN: true,
  CLOSED: false,
  STANDING_BY: false,
  WITHDRAWN: false,
};

interface Situation {
  readonly group: readonly Line[];
  readonly instantMs: number;
}

const reasonFor = ({ purpose, contact }: Line, { group, instantMs }: Situation): HelpReason => {
  if (contact.__typename === 'Withdrawn') return 'WITHDRAWN';
  if (contact.urgency === 'EMERGENCY' || purpose === 'IMMEDIATE_DANGER') return 'ALWAYS';
  const isOpen = isOpenAt(contact, instantMs);
  if (!takesOver(contact, group)) return isOpen === null ? 'HOURS_UNKNOWN' : isOpen ? 'OPEN' : 'CLOSED';
  const days = dayLines(group);
  const isDayOpen = days.some((day) => isOpenAt(day, instantMs) === true);
  const isOwnDayClosed = days.some((day) => day.outsideHoursId === contact.id && isOpenAt(day, instantMs) !== true);
  if (!isDayOpen || isOwnDayClosed) return 'OUT_OF_HOURS';
  return isOpen === true ? 'OPEN' : 'STANDING_BY';
};

/** A line that is there for the time when another one is closed. */
const takesOver = (contact: HeadOf<'Contact'>, group: readonly Line[]): boolean =>
  contact.urgency === 'OUT_OF_HOURS' || group.some(({ contact: other }) => other.id !== contact.id && other.outsideHoursId === contact.id);

const dayLines = (group: readonly Line[]): readonly HeadOf<'Contact'>[] =>
  contactsOf(group).filter((contact) => contact.urgency !== 'EMERGENCY' && !takesOver(contact, group));

const contactsOf = (group: readonly Line[]): readonly HeadOf<'Contact'>[] =>
  group.flatMap(({ contact }) => (contact.__typename === 'Contact' ? [contact] : []));
