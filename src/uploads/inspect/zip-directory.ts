import type { ByteSource } from './byte-source';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = Buffer.from('504b0506', 'hex');
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 20_000;

export type ZipDirectory =
  { readonly kind: 'none' } | { readonly kind: 'damaged' } | { readonly kind: 'read'; readonly names: readonly string[] };

/**
 * The names in a ZIP archive, from its central directory (APPNOTE 6.3.10, 4.3.12 and 4.3.16). Nothing is unpacked, so an
 * archive that would unpack to a mountain costs nothing here.
 */
export const readZipDirectory = async (source: ByteSource): Promise<ZipDirectory> => {
  const first = await source.read(0, 4);
  if (first.length < 4 || first.readUInt32LE(0) !== LOCAL_HEADER) return { kind: 'none' };
  const end = await readEndRecord(source);
  if (!end || end.entries > MOST_ENTRIES) return { kind: 'damaged' };
  const names: string[] = [];
  let { offset } = end;
  for (let index = 0; index < end.entries; index += 1) {
    const head = await source.read(offset, 46);
    if (head.length < 46 || head.readUInt32LE(0) !== DIRECTORY_ENTRY) return { kind: 'damaged' };
    const [nameBytes, extraBytes, commentBytes] = [head.readUInt16LE(28), head.readUInt16LE(30), head.readUInt16LE(32)];
    names.push((await source.read(offset + 46, nameBytes)).toString('utf8'));
    offset += 46 + nameBytes + extraBytes + commentBytes;
  }
  return { kind: 'read', names };
};

const readEndRecord = async (source: ByteSource): Promise<{ readonly entries: number; readonly offset: number } | null> => {
  const tailStart = Math.max(source.size - END_RECORD_BYTES - LONGEST_COMMENT, 0);
  const tail = await source.read(tailStart, source.size - tailStart);
  const at = tail.lastIndexOf(END_OF_DIRECTORY);
  if (at < 0 || at + END_RECORD_BYTES > tail.length) return null;
  return { entries: tail.readUInt16LE(at + 10), offset: tail.readUInt32LE(at + 16) };
};
