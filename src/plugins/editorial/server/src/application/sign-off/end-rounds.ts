import { type Clock, type RevisionRef, type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { Actor } from '../../../../contract';
import { openRound } from '../../domain/sign-off/review-round';
import type { DeskTables } from '../ports';

/**
 * Held while the acts of one document are counted. Always taken after the locks of documents and of the ledger, and in order
 * of subject key, so that nobody waits in a circle.
 */
export const reviewLock = (subject: SubjectRef): string => `review:${subjectKey(subject)}`;

export interface WentOut {
  readonly published: readonly RevisionRef[];
  readonly actor: Actor;
  readonly clock: Clock;
}

/** What was agreed on went out: the rounds of all that was published are over. */
export const endRounds = async (tables: DeskTables, { published, actor, clock }: WentOut): Promise<void> => {
  const refs = published.map(({ type, id }) => ({ type, id }));
  const acts = await tables.reviewActs.of(refs);
  const open = published.filter((ref) => openRound(acts.get(subjectKey(ref)) ?? []) !== null);
  for (const { type, id, revision } of [...open].sort(bySubject)) {
    const subject = { type, id };
    await tables.lock(reviewLock(subject));
    const number = ((await tables.reviewActs.of([subject])).get(subjectKey(subject))?.length ?? 0) + 1;
    const at = clock.now().toISOString();
    await tables.reviewActs.append({ ...ENDING, subject, number, revision, actor: actor.id, at });
  }
};

const bySubject = (a: SubjectRef, b: SubjectRef): number => (subjectKey(a) < subjectKey(b) ? -1 : 1);

const ENDING = { action: 'publish', partnership: null, agency: null, note: '' } as const;
