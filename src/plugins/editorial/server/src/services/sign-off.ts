import type { SignOffService, SignOffSettingsService } from '../../../contract';
import { createMyWork } from '../application/sign-off/my-work';
import { createReviewAct, type ReviewActPorts } from '../application/sign-off/review-act';
import { createSignOffSettings } from '../application/sign-off/sign-off-settings';
import { createSignOffStanding } from '../application/sign-off/sign-off-standing';

/** Puts the use cases of sign-off together. */
export const assembleSignOff = (
  ports: ReviewActPorts,
  scheduledWork: SignOffService['workOf'],
): { signOff: SignOffService; signOffSettings: SignOffSettingsService } => {
  const reviewWork = createMyWork(ports);
  const workOf: SignOffService['workOf'] = async (actor) => [...(await reviewWork(actor)), ...(await scheduledWork(actor))];
  return {
    signOff: { standing: createSignOffStanding(ports), act: createReviewAct(ports), workOf },
    signOffSettings: createSignOffSettings(ports),
  };
};
