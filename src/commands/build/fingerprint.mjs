import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One hash over names and contents of `files`, and over `settings`. Dates of files play no part: a fresh clone counts as unchanged. */
export const fingerprint = (root, files, settings = {}) => {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
};
