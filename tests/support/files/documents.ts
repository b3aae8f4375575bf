import { crc32 } from 'node:zlib';

/** A PDF of one empty page, near enough: its first line and its end mark are where they belong. */
export const aPdf = (): Buffer =>
  Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', 'latin1');

/** An uncompressed ZIP archive of the named parts, each with a word in it. */
export const aZip = (names: readonly string[]): Buffer => {
  const content = Buffer.from('part');
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const local = zipHeader({ signature: 0x04034b50, fixed: 30, name, content });
    const entry = zipHeader({ signature: 0x02014b50, fixed: 46, name, content });
    entry.writeUInt32LE(offset, 42);
    locals.push(local, content);
    directory.push(entry);
    offset += local.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
};

export const aDocx = (extraParts: readonly string[] = []): Buffer => aZip(['[Content_Types].xml', 'word/document.xml', ...extraParts]);
export const anXlsx = (): Buffer => aZip(['[Content_Types].xml', 'xl/workbook.xml']);
export const aPptx = (): Buffer => aZip(['[Content_Types].xml', 'ppt/presentation.xml']);

interface ZipHeader {
  readonly signature: number;
  readonly fixed: 30 | 46;
  readonly name: string;
  readonly content: Buffer;
}

const zipHeader = ({ signature, fixed, name, content }: ZipHeader): Buffer => {
  const header = Buffer.alloc(fixed);
  const at = fixed === 30 ? 14 : 16;
  header.writeUInt32LE(signature, 0);
  header.writeUInt32LE(crc32(content), at);
  header.writeUInt32LE(content.length, at + 4);
  header.writeUInt32LE(content.length, at + 8);
  header.writeUInt16LE(Buffer.byteLength(name), at + 12);
  return Buffer.concat([header, Buffer.from(name)]);
};
