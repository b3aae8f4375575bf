import type { ByteSource } from './byte-source';
import type { Inspector } from './verdict';

/** kbit/s by index, for layer III of MPEG 1 and of MPEG 2 and 2.5 (ISO/IEC 11172-3, 2.4.2.3; ISO/IEC 13818-3). */
const BITRATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BITRATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** Hz by version (2.5, reserved, 2, 1) and index. */
const SAMPLE_RATES = [[11025, 12000, 8000], [], [22050, 24000, 16000], [44100, 48000, 32000]];

/** How far padding between the tag and the first frame may go. */
const PADDING_BYTES = 4096;
/** Frames in a row that no other data shows by chance. */
const FRAMES_IN_A_ROW = 3;

/** An ID3 tag, if any, then frames that follow each other exactly. Frames have no end mark, so a cut-off recording is not noticed. */
export const inspectMp3: Inspector = async (source) => {
  const start = await afterId3Tag(source);
  const isTagged = start > 0;
  const first = await source.read(start, isTagged ? PADDING_BYTES : 4);
  const sync = first.findIndex((byte, index) => byte === 0xff && ((first[index + 1] ?? 0) & 0xe0) === 0xe0);
  if (sync < 0) return isTagged ? 'damaged' : 'differs';
  let offset = start + sync;
  for (let frame = 0; frame < FRAMES_IN_A_ROW && offset < source.size; frame += 1) {
    const bytes = frameBytes(await source.read(offset, 4));
    if (bytes === null) return isTagged ? 'damaged' : 'differs';
    offset += bytes;
  }
  return 'ok';
};

/** ID3v2.4, 3.1: ten bytes of header whose last four hold the length, seven bits in each. */
const afterId3Tag = async (source: ByteSource): Promise<number> => {
  const head = await source.read(0, 10);
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return 0;
  return 10 + head.subarray(6, 10).reduce((length, byte) => length * 128 + (byte & 0x7f), 0);
};

const frameBytes = (head: Buffer): number | null => {
  if (head.length < 4) return null;
  const bits = head.readUInt32BE(0);
  const version = (bits >>> 19) & 3;
  const isLayer3 = ((bits >>> 17) & 3) === 1;
  const bitrate = (version === 3 ? BITRATES_1 : BITRATES_2)[(bits >>> 12) & 15];
  const sampleRate = SAMPLE_RATES[version]?.[(bits >>> 10) & 3];
  if (bits >>> 21 !== 0x7ff || !isLayer3 || !bitrate || !sampleRate) return null;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * bitrate) / sampleRate) + ((bits >>> 9) & 1);
};
