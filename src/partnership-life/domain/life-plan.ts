import { canonicalJson, type Json, type Problem, sha256 } from '../../kernel';

/** What an act in the life of a partnership would change, shown before it is done. */
export interface LifePlan {
  /** In sentences, in the order in which it is done; the last ones say what stays. */
  readonly changes: readonly string[];
  /** What stops it. Each blocks; `rule` is the code. */
  readonly problems: readonly Problem[];
  /** Names exactly this plan: handed back to do it, so that nothing unseen is done. */
  readonly digest: string;
}

interface Draft {
  readonly changes: readonly (string | false)[];
  readonly problems: readonly (Problem | false)[];
  /** All that the plan was made from. */
  readonly madeFrom: Json;
}

export const lifePlan = ({ changes, problems, madeFrom }: Draft): LifePlan => {
  const [said, found] = [changes.filter((line) => line !== false), problems.filter((problem) => problem !== false)];
  return { changes: said, problems: found, digest: sha256(canonicalJson({ changes: [...said], madeFrom })) };
};

export const stops = (rule: string, message: string): Problem => ({ rule, severity: 'blocker', message });
