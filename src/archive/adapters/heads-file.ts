import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { isMissing } from './is-missing';
import { linesOf } from './lines';

export const headsText = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });

/**
 * Adds the archived heads to the file, after those that stand there already: somebody brought them from the safe place, and
 * the ledger is compared with them too. Resolves to what gives the file back as it was.
 */
export const placeHeads = async (file: string, content: AsyncIterable<Buffer>): Promise<() => Promise<void>> => {
  const before = await headsText(file);
  const lines = new Set(before?.split('\n').filter(Boolean));
  for await (const line of linesOf(content)) if (line !== '') lines.add(line);
  await replaceFile(file, [...lines].join('\n'));
  return () => (before === null ? rm(file, { force: true }) : replaceFile(file, before));
};

const replaceFile = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true });
  const arrival = `${file}.restoring`;
  await writeFile(arrival, text, { encoding: 'utf8', flush: true });
  await rename(arrival, file);
};
