/** Bytes 0x80 to 0x9f in Windows-1252 (WHATWG Encoding Standard); null where the code page has no character. */
const UPPER_CONTROLS = [
  '€',
  null,
  '‚',
  'ƒ',
  '„',
  '…',
  '†',
  '‡',
  'ˆ',
  '‰',
  'Š',
  '‹',
  'Œ',
  null,
  'Ž',
  null,
  null,
  '‘',
  '’',
  '“',
  '”',
  '•',
  '–',
  '—',
  '˜',
  '™',
  'š',
  '›',
  'œ',
  null,
  'ž',
  'Ÿ',
] as const;

/** The character that Windows-1252 gives this byte; null for the five bytes it leaves undefined. */
export const windows1252Character = (byte: number): string | null =>
  byte >= 0x80 && byte <= 0x9f ? (UPPER_CONTROLS[byte - 0x80] ?? null) : String.fromCharCode(byte);

/** The byte that Windows-1252 writes this character as; null when it has none. */
export const windows1252Byte = (character: string): number | null => {
  const code = character.charCodeAt(0);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const index = UPPER_CONTROLS.findIndex((known) => known === character);
  return index < 0 ? null : 0x80 + index;
};
