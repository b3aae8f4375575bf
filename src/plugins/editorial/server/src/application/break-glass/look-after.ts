import { type Clock, DomainError, type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { BreakGlassService, LookAfterCommand } from '../../../../contract';
import { lookIsOverdue } from '../../domain/break-glass/glass-letters';
import { looksOf, mayLookAfter } from '../../domain/break-glass/glass-permission';
import { brokenGlass, unreviewedAct } from '../../domain/break-glass/unreviewed-act';
import { documentLock } from '../document-lock';
import { planPublication, type PlanPorts } from '../plan-publication';
import type { Desk, DeskTables, Memberships } from '../ports';
import { askingOne } from '../sign-off/asking-one';
import { assessReview } from '../sign-off/assess-review';
import { reviewLock } from '../sign-off/end-rounds';

import type { GlassPorts } from './ports';
import { postGlass } from './post-glass';

export interface LookAfterPorts extends PlanPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
}

/** Somebody else's agreement afterwards, to just the words that went public without sign-off (BreakGlassService): a row for each owner for which they sign. */
export const createLookAfter = (ports: LookAfterPorts): BreakGlassService => ({
  lookAfter: (command) => ports.desk.transact((tables) => lookAfter(tables, command, ports)),
});

const lookAfter = async (tables: DeskTables, { subject, actor, revision }: LookAfterCommand, ports: LookAfterPorts): Promise<void> => {
  await tables.lock(documentLock(subject));
  await tables.lock(reviewLock(subject));
  const plan = await planPublication(tables, subject, ports);
  const review = await assessReview(tables, plan, ports);
  const broken = brokenGlass(review.acts, plan.publication, review.houses);
  if (broken && broken.act.revision !== revision)
    throw new DomainError({
      code: 'review.stale',
      refusal: 'conflict',
      message: 'Something else was published meanwhile. Look again, then decide.',
    });
  const asking = await askingOne(review, { actor, memberships: ports.memberships });
  const permission = mayLookAfter(review.houses, asking, broken);
  if (!permission.allowed)
    throw new DomainError({
      code: permission.code,
      refusal: permission.code === 'glass.nothing' ? 'conflict' : 'not-allowed',
      message: permission.reason,
    });
  const at = ports.clock.now().toISOString();
  for (const [index, { partnership }] of (broken ? looksOf(broken, asking) : []).entries()) {
    const number = review.acts.length + 1 + index;
    await tables.reviewActs.append({ ...LOOKING, subject: plain(subject), number, revision, actor: actor.id, partnership, at });
  }
};

const plain = ({ type, id }: SubjectRef): SubjectRef => ({ type, id });
const LOOKING = { action: 'approve-afterwards', agency: null, note: '' } as const;

/** Tells managers that nobody has looked, where nobody has; nothing when it is not public any more. */
export const escalate = async (
  tables: DeskTables,
  { subject, number }: { readonly subject: SubjectRef; readonly number: number },
  ports: Pick<GlassPorts, 'memberships' | 'mailing' | 'governed'>,
): Promise<void> => {
  const acts = (await tables.reviewActs.of([subject])).get(subjectKey(subject)) ?? [];
  const publication = (await tables.publications.find([subject])).get(subjectKey(subject)) ?? null;
  const broken = unreviewedAct(acts, publication);
  if (broken?.number === number) await postGlass(tables, broken, { ...ports, letter: lookIsOverdue, isForAll: false });
};
