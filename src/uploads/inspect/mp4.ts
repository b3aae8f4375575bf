import type { ByteSource } from './byte-source';
import type { Inspector } from './verdict';

const BRANDS = /^(?:isom|iso[2-9]|mp4[12]|M4V |avc1|dash|MSNV|f4v )$/;

/** ISO/IEC 14496-12, 4.2: boxes end to end through the file, `ftyp` first, and a `moov` among them. */
export const inspectMp4: Inspector = async (source) => {
  const start = await source.read(0, 12);
  if (start.length < 12 || start.toString('latin1', 4, 8) !== 'ftyp' || !BRANDS.test(start.toString('latin1', 8, 12))) return 'differs';
  let hasMovie = false;
  let offset = 0;
  while (offset < source.size) {
    const box = await readBox(source, offset);
    if (!box) return 'damaged';
    hasMovie ||= box.type === 'moov';
    offset = box.end;
  }
  return hasMovie && offset === source.size ? 'ok' : 'damaged';
};

const readBox = async (source: ByteSource, offset: number): Promise<{ readonly type: string; readonly end: number } | null> => {
  const head = await source.read(offset, 16);
  if (head.length < 8) return null;
  const type = head.toString('latin1', 4, 8);
  const short = head.readUInt32BE(0);
  // 0: to the end of the file; 1: the length follows in 64 bits.
  if (short === 0) return { type, end: source.size };
  if (short !== 1) return short < 8 ? null : { type, end: offset + short };
  const long = head.length === 16 ? Number(head.readBigUInt64BE(8)) : 0;
  return long < 16 ? null : { type, end: offset + long };
};
