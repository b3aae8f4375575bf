import { type HelpAnswer, isFoundIn } from './help-answer';
import type { FormerName, PartnershipRecord } from './partnership-facts';
import { addressOfName } from './taken-slugs';

/** What of a partnership's record goes over when it merges, and what one that is split off begins with. Relations are document ids. */
export interface MakeUp {
  readonly areas: readonly Area[];
  readonly series: readonly Series[];
  readonly urgentHelp: readonly HelpLine[];
  readonly ownsWith: readonly string[];
  /** Of the partnership above it. */
  readonly parent: string | null;
  readonly kind: string;
  readonly timeZone: string;
}

export interface Area {
  readonly name: string;
  readonly slug: string;
}

export interface Series extends Area {
  readonly audience: string | null;
}

export interface HelpLine {
  readonly purpose: string;
  readonly area: string;
  readonly contact: string | null;
  /** Global id of the contact. */
  readonly contactId: string | null;
  /** What the contact is called. */
  readonly title: string;
  /** Null without a contact. */
  readonly answer: HelpAnswer | null;
}

/** A line, and what readers have of its contact: the words of the desk, others, or nothing. */
export interface SeenHelpLine extends HelpLine {
  readonly inPublic: 'as-here' | 'otherwise' | 'not';
}

/** What is added to the record of one partnership when another becomes part of it. */
export interface Additions {
  readonly aliases: readonly FormerName[];
  readonly areas: readonly Area[];
  readonly series: readonly Series[];
  readonly urgentHelp: readonly HelpLine[];
  /** Urgent help that is not added, because the other one has the same in a contact of its own. */
  readonly sharedHelp: readonly HelpLine[];
}

/** What goes over in a merging, and what is there. */
export interface SeenMakeUp extends MakeUp {
  readonly urgentHelp: readonly SeenHelpLine[];
}

interface Whole {
  readonly record: PartnershipRecord;
  readonly makeUp: SeenMakeUp;
}

/** Nobody's number for urgent help is lost, and nothing stands there twice. */
export const additionsOf = (source: Whole, target: Whole, today: string): Additions => {
  const { name, shortName, aliases } = source.record;
  const called = new Set([target.record.name, target.record.shortName, ...target.record.aliases.map((alias) => alias.name)]);
  const former = [...aliases, ...[...new Set([name, shortName])].map((each) => ({ name: each, until: today }))];
  const line = ({ purpose, area, contact }: HelpLine) => [purpose, area, contact].join('\n');
  const help = missing(source.makeUp.urgentHelp, target.makeUp.urgentHelp, line);
  const isThere = (brought: SeenHelpLine) => target.makeUp.urgentHelp.some((there) => isHelpThere(brought, there));
  const slug = (each: Area) => each.slug;
  return {
    aliases: former.filter((alias, index) => !called.has(alias.name) && former.findIndex((other) => other.name === alias.name) === index),
    areas: missing(source.makeUp.areas, target.makeUp.areas, slug),
    series: missing(source.makeUp.series, target.makeUp.series, slug),
    urgentHelp: help.filter((brought) => !isThere(brought)),
    sharedHelp: help.filter(isThere),
  };
};

/** Readers lose nothing: whom they ring today, they find in what is there, for the same need and wherever they are. */
const isHelpThere = (brought: SeenHelpLine, there: SeenHelpLine): boolean =>
  brought.purpose === there.purpose &&
  (there.area === '' || addressOfName(brought.area) === addressOfName(there.area)) &&
  (there.inPublic === 'as-here' || brought.inPublic === 'not') &&
  brought.answer !== null &&
  there.answer !== null &&
  isFoundIn(brought.answer, there.answer);

const missing = <Part>(from: readonly Part[], there: readonly Part[], keyOf: (part: Part) => string): readonly Part[] => {
  const known = new Set(there.map(keyOf));
  return from.filter((part) => !known.has(keyOf(part)));
};
