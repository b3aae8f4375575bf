import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { FileSource } from '../../../../editorial/contract';
import type { Originals } from '../application/files-ports';

/** Reads private originals through the upload provider, wherever it keeps them. */
export const createOriginals = (strapi: Core.Strapi): Originals => ({
  open(upload) {
    const { provider } = strapi.plugin('upload') as unknown as { readonly provider: FileSource };
    const { name, ext } = path.parse(upload);
    return provider.openFile({ hash: name, ext });
  },
});
