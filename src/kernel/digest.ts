import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 of the text's UTF-8 bytes, as 64 lower-case hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** 128 random bits in hex. With its salt erased, a digest no longer tells anything of a short body. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/** The digest that the ledger keeps of a body: SHA-256 of salt, newline and canonical JSON. */
export const saltedDigest = (salt: string, canonicalBody: string): string => sha256(`${salt}\n${canonicalBody}`);
