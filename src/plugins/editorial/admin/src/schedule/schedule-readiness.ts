import { isBlocker } from '../../../../../kernel/problem';
import type { Standing } from '../../../contract/publication';
import type { ScheduleStanding } from '../../../contract/schedule';
import type { Words } from '../words';

interface ScheduleFacts {
  readonly standing: Pick<Standing, 'state' | 'problems'>;
  readonly schedule: ScheduleStanding;
  readonly isModified: boolean;
}

/** A button, with the reason why it cannot be pressed, or null when it can; undefined for no button at all. */
export type LaterButton = { readonly reason: string | null } | undefined;

/** What a wait mends by itself. */
const EMBARGO = 'embargo.not-over';

/** "Publish later…": where there is something new to publish, whoever looks may, and nothing is scheduled yet. */
export const publishLater = ({ standing: { state, problems }, schedule, isModified }: ScheduleFacts, words: Words): LaterButton => {
  const isThere = schedule.lines.some(({ action, state: stands }) => action === 'publish' && stands !== 'late');
  if (state === 'published' || isThere || !schedule.permissions.publish.allowed) return undefined;
  if (isModified) return { reason: words('schedule.disabled-unsaved') };
  const isBlocked = problems.some((problem) => isBlocker(problem) && problem.rule !== EMBARGO);
  // The Publish button says already what is to be mended.
  return isBlocked ? undefined : { reason: null };
};

/** "Withdraw later…": where something is public, and nothing is scheduled yet. */
export const withdrawLater = ({ schedule }: Pick<ScheduleFacts, 'schedule'>): LaterButton => {
  const isThere = schedule.lines.some(({ action, state }) => action === 'withdraw' && state !== 'late');
  return isThere || !schedule.permissions.withdraw.allowed ? undefined : { reason: null };
};
