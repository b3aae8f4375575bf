import { sha256 } from '../../../../../../kernel';
import { KEY_PREFIX } from '../readers/credential';

const RANDOM_DIGITS = 48;
const CHECKSUM_DIGITS = 8;
const KEY = new RegExp(`^${KEY_PREFIX}([0-9a-f]{${String(RANDOM_DIGITS)}})([0-9a-f]{${String(CHECKSUM_DIGITS)}})$`);

/**
 * The text of a key: a prefix, 192 random bits in hex, and a checksum, by which a leaked key is told from any other text
 * without asking anybody, and a mistyped one from a revoked one.
 */
export const keyText = (random: Buffer): string => {
  const digits = random.toString('hex');
  return `${KEY_PREFIX}${digits}${checksum(digits)}`;
};

/** Bytes of randomness that `keyText` takes. */
export const KEY_BYTES = RANDOM_DIGITS / 2;

/** Whether a text is a key of ours as it was handed out, letter by letter. */
export const isKeyText = (text: string): boolean => {
  const [, digits, sum] = KEY.exec(text) ?? [];
  return digits !== undefined && sum === checksum(digits);
};

/**
 * What is stored of a key. Plain SHA-256 is right here, where it is wrong for passwords: 192 random bits cannot be guessed,
 * however fast the hash.
 */
export const keyHash = (key: string): string => sha256(key);

/** The last letters, by which people tell keys apart. */
export const keyEnding = (key: string): string => key.slice(-4);

const checksum = (digits: string): string => sha256(`${KEY_PREFIX}${digits}`).slice(0, CHECKSUM_DIGITS);
