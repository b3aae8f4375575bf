import { type Clock, DomainError, type RevisionRef, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { PublishCommand } from '../../../../contract';
import { publishedWithoutSignOff } from '../../domain/break-glass/glass-letters';
import type { DeskTables } from '../ports';
import { reviewLock } from '../sign-off/end-rounds';

import { postGlass } from './post-glass';
import type { GlassPorts } from './ports';

/** What is let through without sign-off. */
export interface LetThrough extends SubjectRef {
  /** The owners (global ids) that ask for it. */
  readonly asking: readonly string[];
}

export interface BrokenGlass extends Pick<PublishCommand, 'actor' | 'withoutSignOff'> {
  /** What lacked sign-off, and was let through. */
  readonly lacking: readonly LetThrough[];
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

/** Keeps as acts what went out without sign-off, one for each owner that asks for it, and tells managers and signatories of all owners at once. */
export const recordBrokenGlass = async (
  tables: DeskTables,
  { lacking, published, actor, withoutSignOff }: BrokenGlass,
  ports: GlassPorts & { readonly clock: Clock },
): Promise<void> => {
  const note = readReason({ ...(withoutSignOff && { withoutSignOff }) }) ?? '';
  const asking = new Map(lacking.map((ref) => [subjectKey(ref), ref.asking]));
  for (const { type, id, revision } of [...published].sort((a, b) => (subjectKey(a) < subjectKey(b) ? -1 : 1))) {
    const subject = { type, id };
    const partnerships = asking.get(subjectKey(subject)) ?? [];
    if (partnerships.length === 0) continue;
    await tables.lock(reviewLock(subject));
    const before = (await tables.reviewActs.of([subject])).get(subjectKey(subject))?.length ?? 0;
    const facts = { subject, revision, actor: actor.id, note, at: ports.clock.now().toISOString() };
    const acts = partnerships.map((partnership, index) => ({ ...BREAKING, ...facts, partnership, number: before + 1 + index }));
    for (const act of acts) await tables.reviewActs.append(act);
    for (const act of acts.slice(-1)) {
      await ports.escalateLater(tables, act);
      await postGlass(tables, act, { ...ports, letter: publishedWithoutSignOff, isForAll: true });
    }
  }
};

const BREAKING = { action: 'publish-unreviewed', agency: null } as const;
