import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { TestDatabase } from '../test-database';

/** A row of the media library, as far as tests care. */
export interface MediaFile {
  readonly id: number;
  readonly url: string;
  readonly hash: string;
  readonly ext: string;
}

interface UploadService {
  upload(request: object): Promise<[MediaFile]>;
}

/** Brings a file into the media library as a command does, through Strapi's upload service. */
export const uploadFile = async (
  { strapi, database }: { readonly strapi: Core.Strapi; readonly database: Pick<TestDatabase, 'folder'> },
  name: string,
  content: Buffer,
): Promise<MediaFile> => {
  const filepath = path.join(database.folder, `arriving-${name}`);
  await writeFile(filepath, content);
  const files = { filepath, originalFilename: name, mimetype: 'application/octet-stream', size: content.length };
  const service = strapi.plugin('upload').service<UploadService>('upload');
  const [file] = await service.upload({ data: {}, files });
  return file;
};
