import path from 'node:path';
import type { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';

/** A file as Strapi's upload plugin names it in storage. */
export interface StoredFile {
  readonly hash: string;
  /** With its dot. */
  readonly ext: string;
}

/**
 * What Concord asks of Strapi's upload provider beyond Strapi's own interface: reading the private original back.
 * Implemented by the provider that `config/plugins.ts` names, reached as `strapi.plugin('upload').provider`.
 */
export interface FileSource {
  /** The content from its first byte; null when storage has no such file. The caller consumes or destroys the stream. */
  openFile(file: StoredFile): Promise<Readable | null>;
}

/** A private original by its stored name (hash and extension), wherever the provider keeps it. */
export const openOriginal = (strapi: Core.Strapi, upload: string): Promise<Readable | null> => {
  const { provider } = strapi.plugin('upload') as unknown as { readonly provider: FileSource };
  const { name, ext } = path.parse(upload);
  return provider.openFile({ hash: name, ext });
};
