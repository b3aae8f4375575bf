import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

/** A file of the demo, made in memory. */
export interface NewFile {
  readonly name: string;
  readonly mime: 'image/png' | 'application/pdf';
  readonly bytes: Buffer;
  /** What a picture shows, for those who cannot see it. */
  readonly alternativeText?: string;
}

interface UploadService {
  upload(request: {
    readonly data: { readonly fileInfo: { readonly name: string; readonly alternativeText?: string } };
    readonly files: { readonly filepath: string; readonly originalFilename: string; readonly mimetype: string; readonly size: number };
  }): Promise<readonly { readonly id: number }[]>;
}

/** Puts a file into the media library by the upload plugin, as staff would; answers its id. */
export const uploadFile = async (strapi: Core.Strapi, { name, mime, bytes, alternativeText }: NewFile): Promise<number> => {
  const uploads = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'concord-demo-'));
  try {
    const filepath = path.join(folder, name);
    await writeFile(filepath, bytes);
    const [file] = await uploads.upload({
      data: { fileInfo: { name, ...(alternativeText !== undefined && { alternativeText }) } },
      files: { filepath, originalFilename: name, mimetype: mime, size: bytes.length },
    });
    if (!file) throw new Error(`The file "${name}" was not stored.`);
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
