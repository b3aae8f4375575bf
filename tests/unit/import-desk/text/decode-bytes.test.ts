import { DomainError } from '../../../../src/kernel';
import { decodeBytes } from '../../../../src/plugins/import-desk/server/src/domain/text/decode-bytes';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'none';
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('decoding a file', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    expect(decodeBytes(utf8('It’s £5 – café'))).toEqual({ text: 'It’s £5 – café', findings: [] });
    expect(decodeBytes(utf8('\ufeffHello')).text).toBe('Hello');
  });

  it('reads UTF-16 of either byte order by its mark', () => {
    expect(decodeBytes(utf16('Think Family – news', false)).text).toBe('Think Family – news');
    expect(decodeBytes(utf16('Think Family – news', true)).text).toBe('Think Family – news');
  });

  it('takes bytes that are not UTF-8 for Windows-1252, and says so with the words about them', () => {
    const { text, findings } = decodeBytes(Buffer.from([...utf8('The children'), 0x92, ...utf8('s hub costs '), 0xa3, ...utf8('5')]));
    expect(text).toBe('The children’s hub costs £5');
    expect(findings).toEqual([{ rule: 'encoding-guessed', evidence: 'The children’s hub costs £5' }]);
  });

  it('keeps the right UTF-8 of a file in which one byte is broken', () => {
    expect(decodeBytes(Buffer.from([...utf8('It’s fine '), 0xe2, ...utf8(' and it’s right')])).text).toBe('It’s fine â and it’s right');
  });

  it('mends UTF-8 that was once read as Windows-1252, and says so', () => {
    const { text, findings } = decodeBytes(utf8('Itâ€™s the partnershipâ€™s cafÃ©, Â£5'));
    expect(text).toBe('It’s the partnership’s café, £5');
    expect(findings.map(({ rule }) => rule)).toEqual(['encoding-repaired', 'encoding-repaired', 'encoding-repaired', 'encoding-repaired']);
  });

  it('leaves right letters with accents as they are', () => {
    expect(decodeBytes(utf8('São Tomé, Ângela and Élodie â la carte')).text).toBe('São Tomé, Ângela and Élodie â la carte');
  });

  it('refuses a file without words as empty', () => {
    expect(codeOf(() => decodeBytes(new Uint8Array()))).toBe('import.file-empty');
    expect(codeOf(() => decodeBytes(utf8(' \r\n\t\n')))).toBe('import.file-empty');
    expect(codeOf(() => decodeBytes(utf8('\ufeff')))).toBe('import.file-empty');
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7 …')],
    ['a Word file', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['rich text', utf8('{\\rtf1\\ansi')],
    ['text with NUL bytes', Buffer.from([72, 105, 0, 33])],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 72, 0, 0, 0])],
  ])('refuses %s as binary', (_name, bytes) => {
    expect(codeOf(() => decodeBytes(bytes))).toBe('import.file-binary');
  });

  it('tells what to do with a binary file', () => {
    expect(() => decodeBytes(utf8('%PDF-1.7'))).toThrow(/plain text/);
  });

  it('refuses letters of a code page it does not know instead of guessing', () => {
    expect(codeOf(() => decodeBytes(Buffer.from([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x81, 65, 66])))).toBe('import.file-encoding');
  });
});
