import { copyFileSync } from 'node:fs';
import path from 'node:path';

import { type DatabaseCopy, fromGlobalSetup } from './database-copy';

/** The template file, copied into `folder`. It goes with the folder. */
export const copySqliteTemplate = (folder: string): DatabaseCopy => {
  const file = path.join(folder, 'concord.db');
  copyFileSync(fromGlobalSetup('TEST_TEMPLATE_FILE'), file);
  return { env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file }, drop: () => Promise.resolve() };
};
