import type { ByteSource } from './byte-source';

const STEP_BYTES = 60 * 1024;

/** Whether `wanted` occurs at or after `from`. */
export const findBytes = async (source: ByteSource, wanted: Buffer, from = 0): Promise<boolean> => {
  for (let offset = from; offset < source.size; offset += STEP_BYTES) {
    const piece = await source.read(offset, STEP_BYTES + wanted.length - 1);
    if (piece.includes(wanted)) return true;
  }
  return false;
};
