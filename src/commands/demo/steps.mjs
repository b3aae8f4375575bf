const STILL_AFTER_MS = 15_000;

/**
 * Says what the demo is doing, one line a step: `[2/6] Compiling … 4 s`. A long step says now and then that it still goes on,
 * for those who watch a log rather than a screen.
 */
export const createSteps = (total, write = (text) => process.stdout.write(text)) => {
  let number = 0;
  const seconds = (since) => `${Math.max(1, Math.round((Date.now() - since) / 1000))} s`;
  return {
    /**
     * Runs `work(note)`; what it answers is said at the end of the line, or else the time it took. `logs` says that the work
     * writes lines of its own.
     */
    async step(name, work, { logs = false } = {}) {
      number += 1;
      const started = Date.now();
      write(`[${number}/${total}] ${name} …${logs ? '\n' : ''}`);
      let open = !logs;
      let silentSince = started;
      const note = (text) => {
        write(`${open ? '\n' : ''}      ${text}\n`);
        open = false;
        silentSince = Date.now();
      };
      const ticker = setInterval(() => {
        if (Date.now() - silentSince >= STILL_AFTER_MS) note(`still at it, ${seconds(started)}`);
      }, 1000);
      try {
        const outcome = (await work(note)) || seconds(started);
        write(open ? ` ${outcome}\n` : `      ${outcome}\n`);
      } catch (error) {
        if (open) write('\n');
        throw error;
      } finally {
        clearInterval(ticker);
      }
    },
  };
};
