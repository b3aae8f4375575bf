import { type Clock, DomainError, type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { BreakGlassService, LookAfterCommand, ReviewAct } from '../../../../contract';
import { lookIsOverdue } from '../../domain/break-glass/glass-letters';
import { mayLookAfter } from '../../domain/break-glass/glass-permission';
import { unreviewedAct } from '../../domain/break-glass/unreviewed-act';
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

/** Somebody else's agreement afterwards, to just the words that went public without sign-off (BreakGlassService). */
export const createLookAfter = (ports: LookAfterPorts): BreakGlassService => ({
  lookAfter: (command) => ports.desk.transact((tables) => lookAfter(tables, command, ports)),
});

const lookAfter = async (tables: DeskTables, { subject, actor, revision }: LookAfterCommand, ports: LookAfterPorts): Promise<void> => {
  await tables.lock(documentLock(subject));
  await tables.lock(reviewLock(subject));
  const plan = await planPublication(tables, subject, ports);
  const review = await assessReview(tables, plan, ports);
  const broken = unreviewedAct(review.acts, plan.publication);
  if (broken && broken.revision !== revision)
    throw new DomainError({
      code: 'review.stale',
      refusal: 'conflict',
      message: 'Something else was published meanwhile. Look again, then decide.',
    });
  const permission = mayLookAfter(review.houses, await askingOne(review, { actor, memberships: ports.memberships }), broken);
  if (!permission.allowed)
    throw new DomainError({
      code: permission.code,
      refusal: permission.code === 'glass.nothing' ? 'conflict' : 'not-allowed',
      message: permission.reason,
    });
  const partnership = plan.subject.owners[0] ?? null;
  const facts = { number: review.acts.length + 1, revision, actor: actor.id, partnership, at: ports.clock.now().toISOString() };
  const act: ReviewAct = {
    subject: { type: subject.type, id: subject.id },
    action: 'approve-afterwards',
    agency: null,
    note: '',
    ...facts,
  };
  await tables.reviewActs.append(act);
};

/** Tells managers that nobody has looked; nothing when somebody has, or it is not public any more. */
export const escalate = async (
  tables: DeskTables,
  { subject, number }: { readonly subject: SubjectRef; readonly number: number },
  ports: Pick<GlassPorts, 'memberships' | 'mailing' | 'governed'>,
): Promise<void> => {
  const acts = (await tables.reviewActs.of([subject])).get(subjectKey(subject)) ?? [];
  const publication = (await tables.publications.find([subject])).get(subjectKey(subject)) ?? null;
  const broken = unreviewedAct(acts, publication);
  if (broken?.number === number) await postGlass(tables, broken, { ...ports, letter: lookIsOverdue, isForSignatories: false });
};
