import type { FileReference } from '../../../src/plugins/editorial/contract';

/** A text in the media library; `sha256` may be given by its first digits. */
export const aFileReference = ({ sha256 = '0', ...rest }: Partial<FileReference> = {}) => ({
  sha256: sha256.padEnd(64, '0'),
  extension: '.txt',
  name: 'notes.txt',
  mime: 'text/plain; charset=utf-8',
  bytes: 12,
  alternativeText: null,
  width: null,
  height: null,
  upload: 'notes_0a1b2c3d4e.txt',
  ...rest,
});
