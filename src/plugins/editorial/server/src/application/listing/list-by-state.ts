import { subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { EditorialState, SignOffService } from '../../../../contract';
import type { Desk } from '../ports';

import type { ListedSubject } from './rows';

export interface ListByStatePorts {
  readonly desk: Desk;
  readonly states: SignOffService['states'];
  /** Document ids that the reader's list of a content type shows. */
  readonly documentsInList: (uid: string) => Promise<readonly string[]>;
}

/** Document ids by state; a state that none is in has no entry. */
export type ListByState = (uid: string) => Promise<ReadonlyMap<EditorialState, readonly string[]>>;

/**
 * The documents of a list by their state. Most states are told by numbers alone; words are read only of those that were saved since they
 * went public, and of those in a round of review or on the schedule.
 */
export const createListByState =
  ({ desk, states, documentsInList }: ListByStatePorts): ListByState =>
  async (uid) => {
    const shown = await documentsInList(uid);
    const { listed, moving, archived } = await desk.read(async (tables) => ({
      listed: new Map((await tables.listing.of(uid)).map((subject) => [subject.documentId, subject])),
      archived: keysOf(await tables.reviewActs.archived()),
      moving: keysOf([...(await tables.reviewActs.underReview()), ...(await tables.schedules.open()).map(({ subject }) => subject)]),
    }));
    const subjects = shown.flatMap((documentId) => listed.get(documentId) ?? []);
    const unclear = subjects.filter((subject) => moving.has(subjectKey(subject)) || wasSavedSince(subject));
    const weighed = unclear.length === 0 ? new Map<string, EditorialState>() : await states(unclear);
    const found = new Map<EditorialState, string[]>();
    for (const documentId of shown) {
      const subject = listed.get(documentId);
      const key = subject ? subjectKey(subject) : '';
      const state = archived.has(key) ? 'archived' : (weighed.get(key) ?? plainState(subject));
      const ids = found.get(state);
      if (ids) ids.push(documentId);
      else found.set(state, [documentId]);
    }
    return found;
  };

const keysOf = (refs: readonly SubjectRef[]): ReadonlySet<string> => new Set(refs.map(subjectKey));

const wasSavedSince = ({ newest, publication }: ListedSubject): boolean =>
  publication?.isPublic === true && newest !== publication.revision;

const plainState = (subject: ListedSubject | undefined): EditorialState => {
  if (!subject?.publication) return 'draft';
  return subject.publication.isPublic ? 'published' : 'withdrawn';
};
