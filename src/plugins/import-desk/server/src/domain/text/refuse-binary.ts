import { DomainError } from '../../../../../../kernel';

/** Throws `import.file-binary`, with what to do about it, when the bytes are not text. */
export const refuseBinary = (bytes: Uint8Array): void => {
  const format = FORMATS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
  if (format) throw binaryFile(`This is ${format.name}, not text. ${format.advice}`);
  if (countControls(bytes) > bytes.length / 200 || bytes.includes(0))
    throw binaryFile('This file is not text. Save the newsletter as plain text (.txt) or Markdown (.md) and import that.');
};

const binaryFile = (message: string) => new DomainError({ code: 'import.file-binary', refusal: 'invalid', message });

const SAVE_AS_TEXT = 'Open it, save it as plain text (.txt) and import that.';

const FORMATS = [
  { name: 'a PDF', magic: [0x25, 0x50, 0x44, 0x46], advice: 'Open it, copy all its text into a plain text file (.txt) and import that.' },
  { name: 'a Word, PowerPoint, EPUB or ZIP file', magic: [0x50, 0x4b, 0x03, 0x04], advice: SAVE_AS_TEXT },
  { name: 'an old Word or Outlook file', magic: [0xd0, 0xcf, 0x11, 0xe0], advice: SAVE_AS_TEXT },
  { name: 'rich text (RTF)', magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: SAVE_AS_TEXT },
  {
    name: 'a PNG picture',
    magic: [0x89, 0x50, 0x4e, 0x47],
    advice: 'A picture of a newsletter cannot be imported: type or paste its words into a plain text file (.txt).',
  },
  {
    name: 'a JPEG picture',
    magic: [0xff, 0xd8, 0xff],
    advice: 'A picture of a newsletter cannot be imported: type or paste its words into a plain text file (.txt).',
  },
  {
    name: 'a GIF picture',
    magic: [0x47, 0x49, 0x46, 0x38],
    advice: 'A picture of a newsletter cannot be imported: type or paste its words into a plain text file (.txt).',
  },
  { name: 'a compressed file', magic: [0x1f, 0x8b], advice: 'Unpack it and import the text inside.' },
] as const;

/** Control characters other than tab, line feed, vertical tab, form feed and carriage return. */
const countControls = (bytes: Uint8Array): number => {
  let count = 0;
  for (const byte of bytes) if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) count += 1;
  return count;
};
