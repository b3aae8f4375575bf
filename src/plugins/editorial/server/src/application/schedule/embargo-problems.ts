import type { Clock, Problem } from '../../../../../../kernel';
import type { Candidate, GovernedTypes } from '../../../../contract';
import { embargoIn, embargoProblem } from '../../domain/schedule/embargo';

export interface EmbargoPorts {
  readonly governed: GovernedTypes;
  /** Says whether an embargo is over. */
  readonly clock: Clock;
  /** The zone in which partnerships (global ids) that own a document keep their hours. */
  readonly timeZoneOf: (partnerships: readonly string[]) => Promise<string>;
}

/** The blockers of what would go public before its embargo is over. The zone and the time are asked for only where there is one. */
export const embargoProblems = async (
  candidates: readonly Candidate[],
  { governed, clock, timeZoneOf }: EmbargoPorts,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const candidate of candidates) {
    const type = governed[candidate.uid];
    const embargo = type ? embargoIn(candidate.body, type) : null;
    if (!embargo || !type?.embargo) continue;
    const timeZone = await timeZoneOf(candidate.owners);
    const problem = embargoProblem(candidate, embargo, { now: clock.now(), timeZone, attribute: type.embargo.date });
    if (problem && !problems.some(({ message, place }) => message === problem.message && place?.id === problem.place?.id))
      problems.push(problem);
  }
  return problems;
};
