import { type Clock, DomainError } from '../../kernel';
import type { Actor } from '../../plugins/editorial/contract';
import type { Letter, MovingService, PostService } from '../../plugins/partnerships/contract';
import type { LetterFrame } from '../domain/life-letter';
import type { LifePlan } from '../domain/life-plan';

import type { ActBook, LifeAct } from './ports';

/** Says that a plan is to be carried out. */
export interface Order {
  /** Of the plan that was shown. */
  readonly digest: string;
  readonly actor: Actor;
  /** Why, in words. Kept beside the act. */
  readonly reason: string;
}

export interface PerformPorts {
  readonly transact: <T>(work: () => Promise<T>) => Promise<T>;
  readonly acts: ActBook;
  readonly clock: Clock;
  readonly post: PostService;
  readonly moving: Pick<MovingService, 'hold'>;
}

interface Task<Facts> {
  readonly act: LifeAct;
  /** Global ids of all whose life this is, each with an act in the book. */
  readonly partnerships: readonly string[];
  readonly read: () => Promise<Facts>;
  readonly plan: (facts: Facts) => LifePlan;
  readonly carryOut: (facts: Facts, at: string) => Promise<void>;
  /** Who is told of it, and what. */
  readonly letters?: (facts: Facts, frame: LetterFrame) => readonly Letter[];
}

/**
 * Carries a plan out in one transaction, or nothing of it; then tells those concerned, which undoes nothing when it fails. Throws `reason.missing`, `plan.stopped` (with the plan's
 * problems) and, when the plan is not the one that was shown any more, `plan.stale`.
 */
export const perform = async <Facts>(ports: PerformPorts, order: Order, task: Task<Facts>): Promise<LifePlan> => {
  const { transact, acts, clock, post, moving } = ports;
  const { actor, digest } = order;
  const reason = requireReason(order.reason);
  const { facts: done, plan: carriedOut } = await transact(async () => {
    await moving.hold();
    const facts = await task.read();
    const plan = task.plan(facts);
    refuseStopped(plan);
    if (plan.digest !== digest) throw stale();
    const at = clock.now().toISOString();
    const book = { act: task.act, actor: actor.id, reason, at, changes: plan.changes };
    for (const partnership of task.partnerships) {
      const number = (await acts.count(partnership)) + 1;
      if (!(await acts.add({ ...book, partnership }, number))) throw stale();
    }
    await task.carryOut(facts, at);
    return { facts, plan };
  });
  const letters = task.letters?.(done, { reason, address: post.deskAddress }) ?? [];
  await Promise.all(letters.map((letter) => post.send(letter)));
  return carriedOut;
};

const requireReason = (reason: string): string => {
  if (reason.trim() !== '') return reason.trim();
  throw new DomainError({ code: 'reason.missing', refusal: 'invalid', message: 'Say why. The reason is kept with what is done.' });
};

const refuseStopped = ({ problems }: LifePlan): void => {
  const [first] = problems;
  if (!first) return;
  const message = problems.length === 1 ? first.message : 'This cannot be done as it stands. Mend what is listed first.';
  throw new DomainError({ code: problems.length === 1 ? first.rule : 'plan.stopped', refusal: 'conflict', message, problems });
};

const stale = (): DomainError =>
  new DomainError({
    code: 'plan.stale',
    refusal: 'conflict',
    message: 'Something changed since you looked, so what would be done is not what you saw. Look again.',
  });
