import type { SignOffService, SignOffSettingsService } from '../../../contract';
import { createMyWork } from '../application/sign-off/my-work';
import { createReviewAct, type ReviewActPorts } from '../application/sign-off/review-act';
import { createSignOffSettings } from '../application/sign-off/sign-off-settings';
import { createSignOffStanding } from '../application/sign-off/sign-off-standing';

/** Puts the use cases of sign-off together. */
export const assembleSignOff = (ports: ReviewActPorts): { signOff: SignOffService; signOffSettings: SignOffSettingsService } => ({
  signOff: { standing: createSignOffStanding(ports), act: createReviewAct(ports), workOf: createMyWork(ports) },
  signOffSettings: createSignOffSettings(ports),
});
