import { randomBytes } from 'node:crypto';

const MARK = 'zq';
const CANARY = new RegExp(`${MARK}[0-9a-f]{32}`, 'gi');

/** A word of 128 random bits: whoever is answered with it has seen the one thing it was planted in. */
export const newCanary = (): string => MARK + randomBytes(16).toString('hex');

/** The canaries in a text, in any case, each once. */
export const canariesIn = (text: string): readonly string[] => [...new Set((text.match(CANARY) ?? []).map((word) => word.toLowerCase()))];
