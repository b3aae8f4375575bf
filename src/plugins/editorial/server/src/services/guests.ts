import type { Core } from '@strapi/strapi';

import { createRateLimiter, once } from '../../../../../kernel';
import { openOriginal } from '../../../../../strapi-edge';
import type { GuestsService, JobsService } from '../../../contract';
import { forgetSendersJobs } from '../adapters/guests/forget-senders-jobs';
import { type ComponentLabels, formShapes } from '../adapters/history/form-shapes';
import type { ReviewPages } from '../adapters/guests/serve-review-pages';
import { createGuests } from '../application/guests/ask-guest';
import { createGuestAnswer, type GuestAnswerPorts } from '../application/guests/guest-answer';
import { createGuestFile } from '../application/guests/guest-file';
import { createGuestDoor } from '../application/guests/guest-door';
import { createGuestVisit } from '../application/guests/guest-visit';
import type { ShowingPorts } from '../application/guests/guest-words';
import type { SendLinkPorts } from '../application/guests/send-link';

export interface GuestsConfig {
  /** Forms a minute from one network address. */
  readonly formLimit: number;
  readonly origin: string;
  /** What the fields of components are called in the form, by uid of the component and attribute. */
  readonly componentLabels: ComponentLabels;
}

interface GuestsParts extends GuestsConfig {
  readonly strapi: Core.Strapi;
  readonly jobs: JobsService;
  readonly ports: GuestAnswerPorts & ShowingPorts & Pick<SendLinkPorts, 'forgetLater'>;
}

/** Puts the use cases of people outside together. */
export const assembleGuests = ({
  strapi,
  jobs,
  ports,
  formLimit,
  origin,
  componentLabels,
}: GuestsParts): { guests: GuestsService; reviewPages: ReviewPages } => {
  jobs.addKind(forgetSendersJobs(ports.desk, ports.clock));
  return {
    guests: createGuests(ports),
    reviewPages: {
      door: createGuestDoor(ports),
      visit: createGuestVisit({ ...ports, shapes: once(() => formShapes(strapi, ports.governed, componentLabels)) }),
      file: createGuestFile(ports),
      openOriginal: (upload) => openOriginal(strapi, upload),
      answer: createGuestAnswer(ports),
      forms: createRateLimiter({ perMinute: formLimit, clock: ports.clock }),
      isSecure: origin.startsWith('https:'),
    },
  };
};
