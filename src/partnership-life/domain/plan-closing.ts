import { type Problem, subjectKey } from '../../kernel';
import { type Attached, type LetIn, MEMBERSHIP_ROLES, type MovableMember } from '../../plugins/partnerships/contract';

import { type OtherHouse, sayUnfinished, type StandingStill, unfinishedDetails } from './closing-unfinished';
import { type LifePlan, lifePlan, stops } from './life-plan';
import { nameOf, type OwnedCopy } from './owned-copies';
import { conjoined, counted, listed, type PartnershipRecord, type PublicFacts } from './partnership-facts';
import { sayDay } from './say-day';
import { sayTold, toldDetails } from './told-people';

export interface ClosingWish {
  /** Takes its urgent-help contacts back as well. */
  readonly withdrawHelp: boolean;
}

/** A contact of its own that its record names for urgent help. */
export interface HelpContact {
  readonly id: string;
}

export interface ClosingFacts extends StandingStill {
  readonly record: PartnershipRecord;
  /** Null when none was named. */
  readonly successor: PartnershipRecord | null;
  /** Whether readers find the successor. */
  readonly isSuccessorPublic: boolean;
  readonly inPublic: PublicFacts;
  readonly attached: Attached;
  readonly members: readonly MovableMember[];
  /** None where none was named. */
  readonly successorMembers: readonly MovableMember[];
  /** Whether e-mails can be sent. */
  readonly hasMail: boolean;
  /** Working copies of its own, published or not. */
  readonly workingCopies: number;
  /** Public contacts of its own that its record names for urgent help. */
  readonly help: readonly OwnedCopy[];
  /** Subject keys of what is public for practitioners whom nobody but itself lets in. */
  readonly unreadable: readonly string[];
  /** Practitioners whom it let in. */
  readonly readers: readonly LetIn[];
  /** Partnerships that belong to it. */
  readonly children: readonly OtherHouse[];
  /** `YYYY-MM-DD` where the partnership is. */
  readonly today: string;
}

/**
 * Problems: `partnership.closed`, `close.successor-itself`, `close.successor-closed`, `close.successor-not-public`,
 * `close.record-blocked`.
 */
export const planClosing = (facts: ClosingFacts, wish: ClosingWish): LifePlan => {
  const { record, successor, inPublic, today, help, attached } = facts;
  return lifePlan({
    changes: [
      `“${record.name}” closes on ${sayDay(today)}.${successor ? ` “${successor.name}” carries on its work.` : ' Nobody is named to carry on its work.'}`,
      'Nothing new can be added to it, and it can no longer be chosen in the admin.',
      ...endings(attached),
      ...sayUnfinished(facts),
      ...inPublicAfter(facts),
      ...helpAfter(facts, wish),
      facts.children.length > 0 &&
        `Partnerships that belong to it, and stay as they are: ${listed(facts.children.map(({ name }) => name))}.`,
      `What was written there stays in Concord: ${counted(facts.workingCopies, 'working copy', 'working copies')}. Only staff of a partnership above it, and network administrators with support access, can open it.`,
      sayTold(concernedByClosing(facts), facts.hasMail),
      facts.hasMail &&
        facts.readers.length > 0 &&
        `${counted(facts.readers.length, 'practitioner hears', 'practitioners hear')} by e-mail that their access ends, without the reason.`,
    ],
    details: [...unfinishedDetails(facts), toldDetails(concernedByClosing(facts), facts.hasMail)],
    problems: problemsOf(facts),
    madeFrom: {
      record: { id: record.id, updatedAt: record.updatedAt },
      successor: successor && { id: successor.id, updatedAt: successor.updatedAt },
      preflight: inPublic.preflight,
      help: help.map(({ id }) => id),
      unfinished: facts.unfinished.map(({ subject, ...waits }) => ({ subject: subjectKey(subject), ...waits })),
      shared: facts.copies.filter(({ coOwner }) => coOwner !== null).map(subjectKey),
      unreadable: [...facts.unreadable],
      attached: { ...attached, roles: [...attached.roles], keys: [...attached.keys], sharedKeys: [...attached.sharedKeys] },
      withdrawHelp: wish.withdrawHelp,
    },
  });
};

/** Everybody who works there, and who manages the one that carries on, one that owns something as well, or one that belongs to it. */
export const concernedByClosing = ({ members, successorMembers, coOwners, children }: ClosingFacts): readonly MovableMember[] => [
  ...members,
  ...[successorMembers, ...[...coOwners, ...children].map((house) => house.members)].flat().filter(({ role }) => role === 'manager'),
];

const endings = ({ roles, invitations, keys, sharedKeys, practitioners, waiting }: Attached): readonly (string | false)[] => {
  const byRole = MEMBERSHIP_ROLES.map((role) => ({ role, count: roles.filter((found) => found === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => counted(count, role));
  return [
    roles.length > 0 && `Memberships of staff that end: ${byRole.join(', ')}.`,
    invitations > 0 && `Invitations of staff that no longer work: ${String(invitations)}.`,
    keys.length > 0 && `Website keys that stop working: ${listed(keys)}.`,
    sharedKeys.length > 0 && `Website keys that go on for other partnerships, but no longer for this one: ${listed(sharedKeys)}.`,
    practitioners > 0 && `Practitioners who can no longer see what it has for them alone: ${String(practitioners)}.`,
    waiting > 0 && `Requests and invitations of practitioners that are deleted: ${String(waiting)}.`,
  ];
};

const inPublicAfter = ({ inPublic, successor, unreadable }: ClosingFacts): readonly string[] => [
  ...recordAfter(inPublic, successor),
  ...(inPublic.isPublic ? stayingAfter(inPublic.documents - unreadable.length) : []),
  ...(unreadable.length > 0
    ? [
        `Attention: ${counted(unreadable.length, 'published document is', 'published documents are')} for its practitioners only. Nobody will be able to read ${unreadable.length === 1 ? 'it' : 'them'}, because nobody is let in any more.`,
      ]
    : []),
];

const stayingAfter = (documents: number): readonly string[] => [
  documents > 0
    ? `What it published stays, at its addresses: ${counted(documents, 'document')}. So does the record of what was published when.`
    : 'The record of what was published when stays.',
];

const recordAfter = (inPublic: PublicFacts, successor: PartnershipRecord | null): readonly string[] => {
  if (!inPublic.isPublic) return ['Its record is not public, so readers are told nothing of this.'];
  return [
    `Its record is published with this: its website says that it is closed${successor ? `, and leads to “${successor.shortName}”` : ''}.`,
    ...inPublic.pending.map((change) => `Goes public with it, because it waits in the record: ${change}`),
  ];
};

const helpAfter = ({ help, unreadable }: ClosingFacts, { withdrawHelp }: ClosingWish): readonly (string | false)[] => {
  const names = (contacts: readonly OwnedCopy[]): string => conjoined(contacts.map(nameOf));
  const isGone = (contact: OwnedCopy): boolean => unreadable.includes(subjectKey(contact));
  const [gone, seen] = [help.filter(isGone), help.filter((contact) => !isGone(contact))] as const;
  if (!withdrawHelp)
    return [
      seen.length > 0 &&
        `Attention: its contacts for urgent help stay public, and people will go on ringing them, unless they are withdrawn: ${names(seen)}.`,
      gone.length > 0 &&
        `Its contacts for urgent help that are for practitioners only stay as well, and nobody will be able to read them: ${names(gone)}.`,
    ];
  return [
    help.length > 0 &&
      `Its contacts for urgent help are withdrawn, and readers see your reason in their place: ${names(help)}. Other partnerships that name them lose them too.`,
  ];
};

const problemsOf = ({ record, successor, isSuccessorPublic, inPublic }: ClosingFacts): readonly (Problem | false)[] => [
  record.closedOn !== null && stops('partnership.closed', `“${record.name}” is closed already, since ${sayDay(record.closedOn)}.`),
  successor?.id === record.id &&
    stops('close.successor-itself', 'A partnership cannot carry on its own work after it closed. Name another.'),
  typeof successor?.closedOn === 'string' &&
    stops('close.successor-closed', `“${successor.name}” is closed itself, so it cannot carry on the work. Name another.`),
  inPublic.isPublic &&
    successor?.closedOn === null &&
    successor.id !== record.id &&
    !isSuccessorPublic &&
    stops(
      'close.successor-not-public',
      `“${successor.name}” is not public, so readers cannot be pointed to it. Publish its record first, or name another.`,
    ),
  ...(inPublic.isPublic ? inPublic.blockers.map((message) => stops('close.record-blocked', message)) : []),
];
