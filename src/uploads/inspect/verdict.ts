import type { ByteSource } from './byte-source';

/**
 * What an inspection finds: `ok`; `differs`, it is no file of this type at all; `damaged`, it begins as one but does not end
 * as one; `active`, it carries script, markup or macros; `not-text`, it is not UTF-8 text.
 */
export type Verdict = 'ok' | 'differs' | 'damaged' | 'active' | 'not-text';

/** Decides whether a file is of one type, by its structure from the first byte to the last. */
export type Inspector = (source: ByteSource) => Promise<Verdict>;

export const worst = (...verdicts: readonly Verdict[]): Verdict => verdicts.find((verdict) => verdict !== 'ok') ?? 'ok';
