import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { Refusal } from '../setup/refusal.mjs';

/** Makes sure that Concord can write where it has to: its settings, what it compiles, and its data. */
export const checkFolders = ({ database }) => {
  for (const folder of [PROJECT_ROOT, path.join(PROJECT_ROOT, 'dist'), path.dirname(database)]) tryToWrite(folder);
};

const tryToWrite = (folder) => {
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(mkdtempSync(path.join(folder, '.write-test-')), { recursive: true });
  } catch (cause) {
    throw new Refusal(
      `Concord cannot write to ${folder}${reason(folder)}. Give yourself the right to write there, or move the project to a folder of your own.`,
      { cause },
    );
  }
};

const reason = (folder) => (statSync(folder, { throwIfNoEntry: false })?.isFile() ? ', which is a file and should be a folder' : '');
