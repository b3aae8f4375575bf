import { type Clock, DomainError, type RevisionRef, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { PublishCommand, ReviewAct } from '../../../../contract';
import { publishedWithoutSignOff } from '../../domain/break-glass/glass-letters';
import type { DeskTables } from '../ports';
import { reviewLock } from '../sign-off/end-rounds';

import { postGlass } from './post-glass';
import type { GlassPorts } from './ports';

export interface BrokenGlass extends Pick<PublishCommand, 'actor' | 'withoutSignOff'> {
  /** What lacked sign-off, and was let through. */
  readonly lacking: readonly SubjectRef[];
  readonly published: readonly RevisionRef[];
}

const LONGEST_REASON = 2000;

/** The reason for going ahead without sign-off; null where nobody wants to. Refuses `glass.reason-missing` and `glass.reason-too-long`. */
export const readReason = ({ withoutSignOff }: Pick<PublishCommand, 'withoutSignOff'>): string | null => {
  if (withoutSignOff === undefined) return null;
  const words = withoutSignOff.reason.trim();
  if (words === '')
    throw new DomainError({
      code: 'glass.reason-missing',
      refusal: 'invalid',
      message: 'Say why it cannot wait. Managers and signatories are told.',
    });
  if (words.length <= LONGEST_REASON) return words;
  throw new DomainError({
    code: 'glass.reason-too-long',
    refusal: 'invalid',
    message: 'The reason is longer than 2,000 characters. Say it in fewer words.',
  });
};

/** Keeps as acts what went out without sign-off, and tells managers and signatories of all owners at once. */
export const recordBrokenGlass = async (
  tables: DeskTables,
  { lacking, published, actor, withoutSignOff }: BrokenGlass,
  ports: GlassPorts & { readonly clock: Clock },
): Promise<void> => {
  const reason = readReason({ ...(withoutSignOff && { withoutSignOff }) }) ?? '';
  const keys = new Set(lacking.map(subjectKey));
  const broken = published.filter((row) => keys.has(subjectKey(row)));
  for (const { type, id, revision } of [...broken].sort((a, b) => (subjectKey(a) < subjectKey(b) ? -1 : 1))) {
    const subject = { type, id };
    await tables.lock(reviewLock(subject));
    const number = ((await tables.reviewActs.of([subject])).get(subjectKey(subject))?.length ?? 0) + 1;
    const at = ports.clock.now().toISOString();
    const act: ReviewAct = {
      subject,
      number,
      action: 'publish-unreviewed',
      revision,
      actor: actor.id,
      partnership: null,
      agency: null,
      note: reason,
      at,
    };
    await tables.reviewActs.append(act);
    await ports.escalateLater(tables, act);
    await postGlass(tables, act, { ...ports, letter: publishedWithoutSignOff, isForSignatories: true });
  }
};
