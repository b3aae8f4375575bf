import { canonicalJson, type Json, type Problem, sha256 } from '../../kernel';

/** What an act in the life of a partnership would change, shown before it is done. */
export interface LifePlan {
  /** In sentences, in the order in which it is done; the last ones say what stays. */
  readonly changes: readonly string[];
  /** What the changes are about, one by one. */
  readonly details: readonly PlanDetail[];
  /** What stops it. Each blocks; `rule` is the code. */
  readonly problems: readonly Problem[];
  /** Names exactly this plan: handed back to do it, so that nothing unseen is done. */
  readonly digest: string;
}

export interface PlanDetail {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Draft {
  readonly changes: readonly (string | false)[];
  readonly details?: readonly PlanDetail[];
  readonly problems: readonly (Problem | false)[];
  /** All that the plan was made from. */
  readonly madeFrom: Json;
}

export const lifePlan = ({ changes, details = [], problems, madeFrom }: Draft): LifePlan => {
  const [said, found] = [changes.filter((line) => line !== false), problems.filter((problem) => problem !== false)];
  const all = details.filter(({ lines }) => lines.length > 0);
  const shown = all.map(({ title, lines }) => ({ title, lines: [...lines] }));
  return { changes: said, details: all, problems: found, digest: sha256(canonicalJson({ changes: [...said], details: shown, madeFrom })) };
};

export const stops = (rule: string, message: string): Problem => ({ rule, severity: 'blocker', message });
