import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { Archives, ArchiveWriter } from '../application/ports';
import { archiveExists } from '../domain/refusals';

import { createMeter } from './checksum';
import { isMissing } from './is-missing';
import { MANIFEST_FILE, MANIFEST_SUM_FILE, openArchiveFolder } from './open-archive';

/** Password hashes and unpublished words are in an archive: its files are for their owner alone. */
const FOR_THE_OWNER = { file: 0o600, folder: 0o700 };

/** Archives as folders: `manifest.json` with its checksum beside it, `tables/*.jsonl`, `files/<place>/*`. */
export const archiveFolders: Archives = {
  async write(target, work) {
    if (await exists(target)) throw archiveExists(target);
    const unfinished = `${target}.unfinished-${process.pid}`;
    await mkdir(unfinished, { recursive: true, mode: FOR_THE_OWNER.folder });
    try {
      const written = await work(writerIn(unfinished));
      const manifest = `${JSON.stringify(written, null, 2)}\n`;
      const sum = createHash('sha256').update(manifest).digest('hex');
      await keep(path.join(unfinished, MANIFEST_FILE), manifest);
      await keep(path.join(unfinished, MANIFEST_SUM_FILE), `${sum}  ${MANIFEST_FILE}\n`);
      if (await exists(target)) throw archiveExists(target);
      await rename(unfinished, target);
      return written;
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      throw error;
    }
  },
  open: openArchiveFolder,
};

const writerIn = (folder: string): ArchiveWriter => ({
  async write(relative, content) {
    const file = path.join(folder, relative);
    await mkdir(path.dirname(file), { recursive: true, mode: FOR_THE_OWNER.folder });
    const meter = createMeter();
    await pipeline(meter.through(content), createWriteStream(file, { flags: 'wx', mode: FOR_THE_OWNER.file, flush: true }));
    return meter.result();
  },
});

const keep = (file: string, text: string): Promise<void> =>
  writeFile(file, text, { encoding: 'utf8', flag: 'wx', mode: FOR_THE_OWNER.file, flush: true });

const exists = (target: string): Promise<boolean> =>
  lstat(target).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
