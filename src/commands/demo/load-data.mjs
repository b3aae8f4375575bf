import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { endWithUs } from '../setup/end-with-us.mjs';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** The demo could not be loaded. `output` holds what the loading process said. */
export class LoadFailure extends Error {
  constructor(output) {
    super('The demo could not be loaded.');
    this.name = 'LoadFailure';
    this.output = output;
  }
}

/** Prepares the database and loads the demo, in a process of its own that leaves nothing behind in memory; `note` hears of its progress. */
export const loadData = (note) =>
  new Promise((resolve, reject) => {
    const worker = endWithUs(fork(fileURLToPath(new URL('load-worker.cjs', import.meta.url)), { cwd: PROJECT_ROOT, silent: true }));
    const said = [];
    for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (chunk) => said.push(chunk));
    worker.on('message', note);
    worker.once('error', reject);
    worker.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new LoadFailure(Buffer.concat(said).toString('utf8').trim()));
    });
  });
