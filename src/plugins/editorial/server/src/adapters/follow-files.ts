import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { requestActor } from './request-actor';

const FILE_ROW = z.object({
  hash: z.string().min(1),
  ext: z
    .string()
    .nullish()
    .transform((ext) => ext ?? ''),
});

/** Tells of every file of the media library that was replaced or described anew, when it is done. */
export const followFiles = (strapi: Core.Strapi, recordChange: (upload: string, savedBy: string) => Promise<void>): void => {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async afterUpdate({ result }) {
      const row = FILE_ROW.safeParse(result);
      if (row.success) await recordChange(`${row.data.hash}${row.data.ext}`, requestActor(strapi));
    },
  });
};
