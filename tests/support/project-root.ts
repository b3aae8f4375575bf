import path from 'node:path';

/** The checkout: where package.json stands. */
export const PROJECT_ROOT = path.resolve(__dirname, '../..');
