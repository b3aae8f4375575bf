import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: where package.json stands. */
export const PROJECT_ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
