import path from 'node:path';

import { inspectFile } from './inspect/inspect-file';
import { fileNameNotUsable, fileTooLarge, replacementTypeDiffers } from './refusals';
import { forStrapi } from './strapi-errors';

/** A file as it arrives, in a temporary place of the web server's or the caller's. */
interface ArrivingFile {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly size: number;
}

/** The part of Strapi's upload service through which all new content comes. */
export interface UploadService {
  upload(request: { readonly files: ArrivingFile | ArrivingFile[] }, ...rest: unknown[]): Promise<unknown>;
  replace(id: unknown, request: { readonly file: ArrivingFile }, ...rest: unknown[]): Promise<unknown>;
  remove(file: unknown, ...rest: unknown[]): Promise<unknown>;
  findOne(id: unknown): Promise<{ readonly ext?: string | null } | null>;
}

/** Longer names leave no room for the digits Strapi adds, and nobody reads them. */
const LONGEST_NAME = 150;

/**
 * Looks at whole files before Strapi's upload service does anything with them: before its picture library opens them,
 * before the first of several is stored, and before anything of a file to be replaced is touched. The provider inspects
 * once more what is finally written; this is what makes an upload all or nothing and its refusal plain.
 */
export const guardUploadService = <S extends UploadService>(service: S, maxBytes: number): S => {
  const inspect = async (file: ArrivingFile): Promise<void> => {
    const shownName = nameOf(file);
    if (shownName.length > LONGEST_NAME) throw fileNameNotUsable(`${shownName.slice(0, 40)}…`);
    if (file.size > maxBytes) throw fileTooLarge(shownName, maxBytes);
    await inspectFile({ path: file.filepath, shownName, extension: path.extname(shownName) });
  };

  return {
    ...service,
    upload: (request, ...rest) =>
      forStrapi(async () => {
        for (const file of [request.files].flat()) await inspect(file);
        return service.upload(request, ...rest);
      }),
    replace: (id, request, ...rest) =>
      forStrapi(async () => {
        await inspect(request.file);
        const old = await service.findOne(id);
        if (old?.ext && path.extname(nameOf(request.file)).toLowerCase() !== old.ext.toLowerCase()) {
          throw replacementTypeDiffers(nameOf(request.file), old.ext);
        }
        return service.replace(id, request, ...rest);
      }),
  };
};

const nameOf = (file: ArrivingFile): string => file.originalFilename ?? '';
