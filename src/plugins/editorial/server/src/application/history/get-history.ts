import { subjectKey, type SubjectRef, subjectUnknown } from '../../../../../../kernel';
import type { ActorId, Happening, HistoryPage, LedgerEntry, ReviewAct } from '../../../../contract';
import { isOperator } from '../../domain/staff-id';
import { namesOf } from '../guests/names-of';
import type { Desk, DeskTables, Memberships } from '../ports';

import type { RevisionRow } from './ports';

const PAGE = 20;

export interface HistoryPorts {
  readonly desk: Desk;
  readonly memberships: Memberships;
}

/** A page of a document's revisions, the newest first, with what became of each. Throws `subject.unknown`. */
export const createGetHistory =
  ({ desk, memberships }: HistoryPorts) =>
  (ref: SubjectRef, before: number | null): Promise<HistoryPage> =>
    desk.read(async (tables) => {
      const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
      if (!subject) throw subjectUnknown();
      const rows = await tables.history.page(ref, { before, limit: PAGE + 1 });
      const [shown, isMore] = [rows.slice(0, PAGE), rows.length > PAGE];
      const [newest] = before === null ? shown : await tables.history.page(ref, { before: null, limit: 1 });
      const publication = (await tables.publications.find([ref])).get(subjectKey(ref));
      const happened = await happenedTo(tables, ref, { memberships, savers: shown.map(({ savedBy }) => savedBy) });
      return {
        subject: { type: subject.type, id: subject.id },
        title: subject.title,
        uid: subject.uid,
        documentId: subject.documentId,
        lines: shown.map((row) => ({
          revision: row.number,
          by: happened.nameOf(row.savedBy),
          at: row.savedAt,
          happenings: happened.to(row),
          isErased: row.isErased,
          isPublic: publication?.state === 'public' && publication.revision === row.number,
          isNewest: row.number === newest?.number,
        })),
        next: isMore ? (shown.at(-1)?.number ?? null) : null,
      };
    });

interface Happened {
  nameOf(actor: ActorId): string;
  to(row: RevisionRow): readonly Happening[];
}

/** All that was ever done with a document, by the revision that it was done with. */
const happenedTo = async (
  tables: DeskTables,
  ref: SubjectRef,
  { memberships, savers }: { readonly memberships: Memberships; readonly savers: readonly ActorId[] },
): Promise<Happened> => {
  const acts = ((await tables.reviewActs.of([ref])).get(subjectKey(ref)) ?? []).filter(({ action }) => action !== 'publish');
  const entries = await tables.ledger.of(ref);
  const restorations = await tables.history.restorations(ref);
  const agencies = await tables.agencies.namesOf(acts.flatMap(({ agency }) => agency ?? []));
  const actors = [...savers, ...acts.map(({ actor }) => actor), ...entries.map(actorOf)];
  const names = await namesOf(tables, memberships, [...new Set(actors)]);
  const nameOf = (actor: ActorId): string => (isOperator(actor) ? '' : (names.get(actor) ?? ''));
  const ofAct = (act: ReviewAct): Happening => ({
    kind: act.action === 'publish' ? 'published' : act.action,
    by: nameOf(act.actor),
    at: act.at,
    note: act.note,
    agency: agencies.get(act.agency ?? '') ?? '',
    from: null,
  });
  const ofEntry = (entry: LedgerEntry): Happening => ({ ...PLAIN, kind: entry.kind, by: nameOf(actorOf(entry)), at: entry.at });
  return {
    nameOf,
    to: ({ number, savedAt, savedBy }) => {
      const from = restorations.get(number);
      const restored: readonly Happening[] =
        from === undefined ? [] : [{ ...PLAIN, kind: 'restored', by: nameOf(savedBy), at: savedAt, from }];
      const told = acts.filter((act) => act.revision === number && !isSaidAlready(act, acts)).map(ofAct);
      const said = entries.filter(({ revision }) => revision === number).map(ofEntry);
      return [...restored, ...told, ...said].sort(byTime);
    },
  };
};

/** One act for two owners has a row for each. */
const isSaidAlready = ({ action, at, number }: ReviewAct, acts: readonly ReviewAct[]): boolean =>
  ONE_FOR_ALL.includes(action) && acts.some((other) => other.action === action && other.at === at && other.number < number);

const ONE_FOR_ALL: readonly ReviewAct['action'][] = ['publish-unreviewed', 'approve-afterwards'];

const PLAIN = { note: '', agency: '', from: null } as const;
const byTime = (a: Happening, b: Happening): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** The ledger keeps actors as texts. */
const actorOf = ({ actor }: LedgerEntry): ActorId => {
  const [, id] = /^staff:(\d+)$/.exec(actor) ?? [];
  return id === undefined ? 'system' : `staff:${Number(id)}`;
};
