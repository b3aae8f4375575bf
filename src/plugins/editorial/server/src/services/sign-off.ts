import type { BreakGlassService, HandoverService, SignOffService, SignOffSettingsService } from '../../../contract';
import { createLookAfter } from '../application/break-glass/look-after';
import { createHandover } from '../application/sign-off/handover';
import { createListStates } from '../application/sign-off/list-states';
import { createMyWork } from '../application/sign-off/my-work';
import { createReviewAct, type ReviewActPorts } from '../application/sign-off/review-act';
import { createSignOffSettings } from '../application/sign-off/sign-off-settings';
import { createSignOffStanding } from '../application/sign-off/sign-off-standing';
import { createSubmitSeveral } from '../application/sign-off/submit-several';
import { inOrderOfWork } from '../domain/sign-off/order-of-work';

interface Reviewing {
  readonly signOff: SignOffService;
  readonly signOffSettings: SignOffSettingsService;
  readonly breakGlass: BreakGlassService;
  readonly handover: HandoverService;
}

/** Puts the use cases of sign-off together. */
export const assembleSignOff = (ports: ReviewActPorts, scheduledWork: SignOffService['workOf']): Reviewing => {
  const act = createReviewAct(ports);
  const reviewWork = createMyWork(ports);
  return {
    breakGlass: createLookAfter(ports),
    handover: createHandover(ports),
    signOff: {
      standing: createSignOffStanding(ports),
      states: createListStates(ports),
      act,
      submitSeveral: createSubmitSeveral(act),
      workOf: async (actor) => inOrderOfWork([...(await reviewWork(actor)), ...(await scheduledWork(actor))]),
    },
    signOffSettings: createSignOffSettings(ports),
  };
};
