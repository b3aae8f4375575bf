import { rm } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const ARRIVED = z.object({ filepath: z.string() }).array();

/**
 * What `strapi::body` wrote into the system's temporary folder is gone by the time a request is answered, however it ended; Strapi
 * itself takes it away only where nothing was refused. Stands right below `strapi::body`: whatever keeps a file has copied it by then.
 */
const takeAwayUploads =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    const arrived = ARRIVED.parse(Object.values(ctx.request.files ?? {}).flat());
    try {
      await next();
    } finally {
      await Promise.all(arrived.map(({ filepath }) => takeAway(strapi, filepath)));
    }
  };

export default takeAwayUploads;

/** The answer stands although a file would not go; whoever runs the server reads in the log which. */
const takeAway = async (strapi: Core.Strapi, filepath: string): Promise<void> => {
  try {
    await rm(filepath, { force: true });
  } catch (error) {
    strapi.log.error(`${filepath} of an upload could not be removed.`, error);
  }
};
