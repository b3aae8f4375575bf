import { createHash } from 'node:crypto';

/** A short fingerprint of plain data, to see whether it changed. */
export const digestOf = (value: object): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
