import { DomainError, fileTypeOf } from '../../../../../kernel';
import { publicFileName } from '../domain/files-of-body';

import type { FileStores, ShownFile } from './files-ports';

/**
 * Copies a private original to the public place, unless it is there. The name is the content's hash, so what is there needs no
 * second look. Refused with `publication.file-missing` (the original is gone), `publication.file-changed` (it is no longer
 * what was signed off) and `publication.file-type` (such files are not served).
 */
export const makePublic = async (file: ShownFile, { folder, originals }: FileStores): Promise<void> => {
  if (!fileTypeOf(file.extension)) {
    throw refusal('publication.file-type', `The file “${file.name}” is of a type that is not published. Save it in another format.`);
  }
  const name = publicFileName(file);
  if (await folder.has(name)) return;
  const content = await originals.open(file.upload);
  if (!content) {
    throw refusal(
      'publication.file-missing',
      `The file “${file.name}” is no longer in the media library. Upload it again, put it back into the document and save.`,
    );
  }
  if (await folder.put({ name, sha256: file.sha256, content })) return;
  throw refusal(
    'publication.file-changed',
    `The file “${file.name}” was replaced after the document was saved. Look at it again and save the document, then publish.`,
  );
};

const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'conflict', message });
