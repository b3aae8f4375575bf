import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The note that a build leaves beside its output: what it was built from. Null when there is none, or it cannot be read. */
export const readStamp = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

export const writeStamp = (file, stamp) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(stamp)}\n`);
};

/** Taken away before a build, so that one that breaks off counts as not done. */
export const removeStamp = (file) => rmSync(file, { force: true });
