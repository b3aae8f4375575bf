import type { FileHandle } from 'node:fs/promises';

/** A file's bytes, to be read anywhere in any order. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes than asked for only at the end of the file; empty past it. Valid until the next read. */
  read(offset: number, length: number): Promise<Buffer>;
}

const WINDOW_BYTES = 64 * 1024;

/** Keeps one window of the file in memory, so that walking a file in small steps does not cost a system call for each. */
export const openByteSource = async (handle: FileHandle): Promise<ByteSource> => {
  const { size } = await handle.stat();
  let window: Buffer = Buffer.alloc(0);
  let windowStart = 0;

  const fill = async (offset: number, length: number): Promise<void> => {
    const buffer = Buffer.alloc(Math.min(Math.max(length, WINDOW_BYTES), size - offset));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
    window = buffer.subarray(0, bytesRead);
    windowStart = offset;
  };

  return {
    size,
    read: async (offset, length) => {
      if (offset >= size || length <= 0) return Buffer.alloc(0);
      const end = Math.min(offset + length, size);
      if (offset < windowStart || end > windowStart + window.length) await fill(offset, end - offset);
      return window.subarray(offset - windowStart, end - windowStart);
    },
  };
};
