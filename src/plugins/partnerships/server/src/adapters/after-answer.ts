import { AsyncResource } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

/** Does work once the request at hand is answered, so that how long it takes tells nobody anything; a failure is logged. */
export type Afterwards = (work: () => Promise<unknown>) => void;

export const afterAnswer =
  (strapi: Core.Strapi): Afterwards =>
  (work) => {
    // Who is acting is known by the request, which the work still belongs to.
    const begin = AsyncResource.bind(() => {
      work().catch((error: unknown) => strapi.log.error('What was left for after the answer failed.', error));
    });
    const answer = strapi.requestContext.get()?.res;
    if (!answer || answer.writableFinished) begin();
    else answer.once('close', begin);
  };
