import { createHash } from 'node:crypto';

import { type FilePlace, filePath } from '../domain/manifest';

import type { FilePlaces, OpenArchive } from './ports';

const FOLDERS = [
  { place: 'uploads', meaning: 'the folder of uploads has other files in it' },
  { place: 'published', meaning: 'the folder of published files has other files in it' },
] as const satisfies readonly { place: FilePlace; meaning: string }[];

/**
 * Which folders hold what is not the archive's. Its own files may be there already: a restore that was killed leaves them.
 * Heads may stand in their file: somebody brought them from the safe place, to compare the ledger with.
 */
export const occupiedPlaces = async (places: FilePlaces, { manifest }: OpenArchive): Promise<readonly string[]> => {
  const known = new Map(manifest.files.map((file) => [filePath(file), file.sha256]));
  const occupied: string[] = [];
  for (const { place, meaning } of FOLDERS) {
    for (const name of await places.names(place)) {
      const sha256 = known.get(filePath({ place, name }));
      if (sha256 !== undefined && sha256 === (await hashOf(places, { place, name }))) continue;
      occupied.push(meaning);
      break;
    }
  }
  return occupied;
};

const hashOf = async (places: FilePlaces, { place, name }: { readonly place: FilePlace; readonly name: string }): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of (await places.read(place, name)) ?? []) hash.update(chunk);
  return hash.digest('hex');
};
