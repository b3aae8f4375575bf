import createKnex from 'knex';

import { subjectKey, type SubjectRef } from '../../../src/kernel';
import type { Agency, LedgerEntry, ReviewAct, SignedHead } from '../../../src/plugins/editorial/contract';
import type {
  Body,
  ChosenSettings,
  Desk,
  DeskTables,
  Publication,
  Subject,
} from '../../../src/plugins/editorial/server/src/application/ports';
import type { Reference } from '../../../src/plugins/editorial/server/src/domain/body-references';
import { EMPTY_CHAIN } from '../../../src/plugins/editorial/server/src/domain/ledger-chain';
import type { Lease } from '../../../src/plugins/editorial/server/src/domain/leases/lease';
import type { StoredAssignment } from '../../../src/plugins/editorial/server/src/application/assignment/rows';
import type { Schedule } from '../../../src/plugins/editorial/server/src/application/schedule/ports';

import { type GuestAndMailRows, guestsAndMailsOn, noGuestsOrMails } from './fake-guests';
import { historyOn } from './fake-history';
import { leasesOn } from './fake-leases';
import { schedulesOn } from './fake-schedules';
import { assignmentsOn } from './fake-assignments';
import { signOffOn } from './fake-sign-off';
import { talkOn, type TalkRowsInMemory } from './fake-talk';

type RevisionRow = Parameters<DeskTables['revisions']['append']>[0];

/** Editorial's tables as they stand. A test may change them as somebody with the database's rights could. */
export interface FakeRows extends GuestAndMailRows, TalkRowsInMemory {
  subjects: Map<string, Subject>;
  revisions: RevisionRow[];
  references: { from: SubjectRef; to: Reference['to'] }[];
  bodies: Map<string, Body>;
  ledger: LedgerEntry[];
  heads: SignedHead[];
  reviewActs: ReviewAct[];
  signOffSettings: ChosenSettings[];
  agencies: FakeAgency[];
  restorations: { readonly key: string; readonly revision: number; readonly from: number }[];
  schedules: Schedule[];
  leases: Map<string, Lease>;
  assignments: StoredAssignment[];
}

export interface FakeAgency extends Agency {
  readonly partnership: string;
  readonly hasEnded: boolean;
}

export interface FakeDesk extends Desk {
  readonly rows: FakeRows;
  /** Names of the locks of the transaction that ran last, in the order in which they were taken. */
  readonly locks: readonly string[];
}

/** The desk in memory: a transaction that throws leaves the rows as they were, and its effects never run. */
export const fakeDesk = (): FakeDesk => {
  const rows: FakeRows = { subjects: new Map(), revisions: [], references: [], bodies: new Map(), ...NO_ROWS() };
  const locks: string[] = [];
  const tables = tablesOn(rows, locks);
  return {
    rows,
    locks,
    async transact(work) {
      const [before, effects] = [structuredClone(rows), new Array<() => void>()];
      locks.length = 0;
      try {
        const result = await work(tables, (effect) => void effects.push(effect));
        for (const effect of effects) effect();
        return result;
      } catch (error) {
        Object.assign(rows, before);
        throw error;
      }
    },
    read: (work) => work(tables),
    snapshot: (work) => work(tables),
  };
};

const NO_ROWS = () => ({
  ...{ ledger: [], heads: [], reviewActs: [], signOffSettings: [], agencies: [], restorations: [], schedules: [], leases: new Map() },
  ...noGuestsOrMails(),
  threads: [],
  comments: [],
  assignments: [],
});

const tablesOn = (rows: FakeRows, locks: string[]): DeskTables => ({
  lock: (name) => Promise.resolve(void locks.push(name)),
  knex: NO_DATABASE,
  projectionRows: () => Promise.resolve({}),
  subjects: subjectsOn(rows),
  revisions: revisionsOn(rows),
  references: {
    replace: (from, references) => {
      const others = rows.references.filter((row) => subjectKey(row.from) !== subjectKey(from));
      rows.references = [...others, ...references.map(({ to }) => ({ from: { type: from.type, id: from.id }, to }))];
      return Promise.resolve();
    },
    to: (ref) => Promise.resolve(rows.references.filter(({ to }) => subjectKey(to) === subjectKey(ref)).map(({ from }) => from)),
  },
  bodies: bodiesOn(rows),
  ledger: ledgerOn(rows),
  publications: {
    find: (refs) => Promise.resolve(publicationsOf(rows, refs)),
    mentioning: ({ id }) => {
      const all = [
        ...publicationsOf(
          rows,
          rows.ledger.map(({ subject }) => subject),
        ).values(),
      ];
      return Promise.resolve(all.filter(({ digest }) => JSON.stringify(rows.bodies.get(digest)?.body ?? null).includes(`"${id}"`)));
    },
    recentlyBy: (actor, since) => {
      const saved = rows.revisions.filter(({ savedBy }) => savedBy === actor).map(({ subject }) => subject);
      const found = [...publicationsOf(rows, saved).values()];
      return Promise.resolve(found.filter((publication) => publication.state === 'public' && publication.since >= since));
    },
  },
  heads: {
    add: (head) => Promise.resolve(void rows.heads.push(head)),
    all: () => Promise.resolve([...rows.heads]),
    newest: () => Promise.resolve(rows.heads.at(-1) ?? null),
  },
  ...signOffOn(rows),
  ...historyOn(rows),
  schedules: schedulesOn(rows),
  leases: leasesOn(rows),
  listing: listingOn(rows),
  ...guestsAndMailsOn(rows),
  talk: talkOn(rows),
  assignments: assignmentsOn(rows),
});

const found = <Value>(refs: readonly SubjectRef[], of: (key: string) => Value | undefined): ReadonlyMap<string, Value> =>
  new Map(
    refs.map(subjectKey).flatMap((key) => {
      const value = of(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );

const subjectsOn = (rows: FakeRows): DeskTables['subjects'] => ({
  find: (refs) => Promise.resolve(found(refs, (key) => rows.subjects.get(key))),
  findByDocument: (uid, ids) =>
    Promise.resolve([...rows.subjects.values()].filter((subject) => subject.uid === uid && ids.includes(subject.documentId))),
  save: (subject) => Promise.resolve(void rows.subjects.set(subjectKey(subject), subject)),
  remove: (ref) => Promise.resolve(void rows.subjects.delete(subjectKey(ref))),
  findPublic: () => Promise.resolve([]),
});

const listingOn = (rows: FakeRows): DeskTables['listing'] => ({
  of: (uid) => {
    const subjects = [...rows.subjects.values()].filter((subject) => subject.uid === uid);
    const publications = publicationsOf(rows, subjects);
    return Promise.resolve(
      subjects.map((subject) => {
        const [key, publication] = [subjectKey(subject), publications.get(subjectKey(subject))];
        const numbers = rows.revisions.filter((revision) => subjectKey(revision.subject) === key).map(({ number }) => number);
        return {
          ...{ type: subject.type, id: subject.id, documentId: subject.documentId },
          newest: numbers.length === 0 ? null : Math.max(...numbers),
          publication: publication ? { isPublic: publication.state === 'public', revision: publication.revision } : null,
        };
      }),
    );
  },
});

const revisionsOn = (rows: FakeRows): DeskTables['revisions'] => {
  const of = (key: string) => rows.revisions.filter(({ subject }) => subjectKey(subject) === key);
  const withBody = (row: RevisionRow) => ({ ...row, body: rows.bodies.get(row.digest)?.body ?? null });
  return {
    latest: (refs) =>
      Promise.resolve(
        found(refs, (key) => {
          const row = of(key).at(-1);
          return row && withBody(row);
        }),
      ),
    find: (ref, number) => {
      const row = of(subjectKey(ref)).find((candidate) => candidate.number === number);
      return Promise.resolve(row ? withBody(row) : null);
    },
    savers: (ref) => {
      const byStaff = of(subjectKey(ref)).flatMap(({ savedBy }) => (isStaff(savedBy) ? [savedBy] : []));
      return Promise.resolve([...new Set([...byStaff.slice(0, 1), ...byStaff.slice(-1)])]);
    },
    append: (row) => Promise.resolve(void rows.revisions.push(row)),
    digestsOf: (refs) => Promise.resolve(refs.flatMap((ref) => of(subjectKey(ref)).map(({ digest }) => digest))),
    holding: (types, texts) => {
      const holds = ({ digest }: RevisionRow) => texts.some((text) => rows.bodies.get(digest)?.canonical?.includes(text));
      const subjects = rows.revisions.filter((row) => types.includes(row.subject.type) && holds(row)).map(({ subject }) => subject);
      return Promise.resolve([...new Map(subjects.map((subject) => [subjectKey(subject), subject])).values()]);
    },
  };
};

const isStaff = (saver: string): saver is `staff:${number}` => saver.startsWith('staff:');

const bodiesOn = (rows: FakeRows): DeskTables['bodies'] => {
  const pick = (digests: readonly string[]) => new Map([...rows.bodies].filter(([digest]) => digests.includes(digest)));
  return {
    put: ({ digest, salt, canonical, schemaVersion }) => {
      rows.bodies.set(digest, { digest, salt, canonical, schemaVersion, body: JSON.parse(canonical) as Body['body'], erasedAt: null });
      return Promise.resolve();
    },
    find: (digests) => Promise.resolve(pick(digests)),
    stored: (digests) => Promise.resolve(pick(digests)),
    erase: (digests, at) => {
      const held = [...pick(digests).values()].filter(({ erasedAt }) => erasedAt === null);
      for (const body of held) rows.bodies.set(body.digest, { ...body, salt: null, canonical: null, body: null, erasedAt: at });
      return Promise.resolve(held.length);
    },
  };
};

const ledgerOn = (rows: FakeRows): DeskTables['ledger'] => {
  const after = ({ after: start, limit }: { readonly after: number; readonly limit: number }) =>
    rows.ledger.filter(({ sequence }) => sequence > start).slice(0, limit);
  return {
    head: () => Promise.resolve(rows.ledger.at(-1) ?? EMPTY_CHAIN),
    append: (entry) => Promise.resolve(void rows.ledger.push(entry)),
    read: (span) => Promise.resolve(after(span).map((entry) => ({ ...entry, body: rows.bodies.get(entry.digest)?.body ?? null }))),
    entries: (span) => Promise.resolve(after(span)),
    of: (ref) => Promise.resolve(rows.ledger.filter(({ subject }) => subjectKey(subject) === subjectKey(ref))),
  };
};

/** Worked out from the ledger each time. */
const publicationsOf = (rows: FakeRows, refs: readonly SubjectRef[]): ReadonlyMap<string, Publication> =>
  found(refs, (key) => {
    const entries = rows.ledger.filter(({ subject }) => subjectKey(subject) === key);
    const [first, last] = [entries.find(({ kind }) => kind === 'published'), entries.at(-1)];
    if (!first || !last) return undefined;
    const { kind, subject, revision, digest, sequence, at } = last;
    return {
      ...subject,
      state: kind === 'published' ? 'public' : 'withdrawn',
      revision,
      digest,
      sequence,
      since: at,
      firstPublishedAt: first.at,
    };
  });

/** Use cases hand the connection on to projectors and never use it themselves: this one leads nowhere. */
const NO_DATABASE = createKnex({ client: 'pg' });
