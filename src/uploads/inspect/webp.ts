import type { Inspector } from './verdict';

/** RFC 9649: a RIFF container whose size is that of the file, and a first chunk of lossy, lossless or extended image data. */
export const inspectWebp: Inspector = async (source) => {
  const header = await source.read(0, 16);
  const text = header.toString('latin1');
  if (header.length < 16 || !/^RIFF.{4}WEBPVP8[ LX]$/s.test(text)) return 'differs';
  return header.readUInt32LE(4) + 8 === source.size ? 'ok' : 'damaged';
};
