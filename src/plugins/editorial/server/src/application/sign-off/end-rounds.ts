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
  const sorted = [...published].sort((a, b) => (subjectKey(a) < subjectKey(b) ? -1 : 1));
  for (const { type, id, revision } of sorted) {
    const subject = { type, id };
    await tables.lock(reviewLock(subject));
    const acts = (await tables.reviewActs.of([subject])).get(subjectKey(subject)) ?? [];
    if (!openRound(acts)) continue;
    await tables.reviewActs.append({
      subject,
      number: acts.length + 1,
      action: 'publish',
      revision,
      actor: actor.id,
      partnership: null,
      agency: null,
      note: '',
      at: clock.now().toISOString(),
    });
  }
};
