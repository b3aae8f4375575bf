import path from 'node:path';

/** The checkout, seen from the compiled file in `dist/src/commands`. */
export const ROOT = path.resolve(__dirname, '../../..');
