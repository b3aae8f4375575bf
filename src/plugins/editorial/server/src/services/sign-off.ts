import type { SignOffService, SignOffSettingsService } from '../../../contract';
import { createListStates } from '../application/sign-off/list-states';
import { createMyWork } from '../application/sign-off/my-work';
import { createReviewAct, type ReviewActPorts } from '../application/sign-off/review-act';
import { createSignOffSettings } from '../application/sign-off/sign-off-settings';
import { createSignOffStanding } from '../application/sign-off/sign-off-standing';
import { createSubmitSeveral } from '../application/sign-off/submit-several';

/** Puts the use cases of sign-off together. */
export const assembleSignOff = (
  ports: ReviewActPorts,
  scheduledWork: SignOffService['workOf'],
): { signOff: SignOffService; signOffSettings: SignOffSettingsService } => {
  const act = createReviewAct(ports);
  const reviewWork = createMyWork(ports);
  return {
    signOff: {
      standing: createSignOffStanding(ports),
      states: createListStates(ports),
      act,
      submitSeveral: createSubmitSeveral(act),
      workOf: async (actor) => [...(await reviewWork(actor)), ...(await scheduledWork(actor))],
    },
    signOffSettings: createSignOffSettings(ports),
  };
};
