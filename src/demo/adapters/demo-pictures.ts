import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { PICTURES } from '../pictures/pictures';

interface UploadService {
  upload(request: {
    readonly data: { readonly fileInfo: { readonly name: string; readonly alternativeText: string } };
    readonly files: { readonly filepath: string; readonly originalFilename: string; readonly mimetype: string; readonly size: number };
  }): Promise<readonly { readonly id: number }[]>;
}

/** Paints every picture and puts it into the media library, as staff would. Answers the file's id by the picture's name. */
export const uploadPictures = async (strapi: Core.Strapi): Promise<ReadonlyMap<string, number>> => {
  const uploads = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'concord-demo-'));
  const ids = new Map<string, number>();
  try {
    for (const [name, { alt, paint }] of Object.entries(PICTURES)) {
      const png = paint().toPng();
      const filepath = path.join(folder, `${name}.png`);
      await writeFile(filepath, png);
      const [file] = await uploads.upload({
        data: { fileInfo: { name: `${name}.png`, alternativeText: alt } },
        files: { filepath, originalFilename: `${name}.png`, mimetype: 'image/png', size: png.length },
      });
      if (!file) throw new Error(`The picture "${name}" was not stored.`);
      ids.set(name, file.id);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return ids;
};
