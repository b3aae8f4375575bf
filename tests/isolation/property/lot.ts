import { startScratch } from '../scratch';
import type { Lot, LotMessage } from './lots';
import { runProperty } from './run-property';

/** One lot, in a process of its own: tells the process that started it how far it is and what it finds. */
export const main = async (lot: Lot): Promise<void> => {
  // Whoever started it is gone.
  process.once('disconnect', () => process.exit(1));
  try {
    await tell({ result: await run(lot) });
  } catch (error) {
    await tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  process.exit();
};

const run = async ({ requests, seed }: Lot) => {
  const scratch = await startScratch();
  try {
    const onProgress = (done: number) => void tell({ done });
    return await runProperty(scratch, { requests, seed, most: 20, onProgress, onFinding: (finding) => void tell({ finding }) });
  } finally {
    await scratch.stop();
  }
};

const tell = (message: LotMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, undefined, {}, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
