import type { Inspector } from './verdict';

/** ISO 32000-1, 7.5: the version as the first line, the end mark among the last bytes (writers add a few of their own after it). */
export const inspectPdf: Inspector = async (source) => {
  const start = (await source.read(0, 8)).toString('latin1');
  if (!/^%PDF-[12]\./.test(start)) return 'differs';
  const end = (await source.read(Math.max(source.size - 2048, 0), 2048)).toString('latin1');
  return end.includes('%%EOF') ? 'ok' : 'damaged';
};
