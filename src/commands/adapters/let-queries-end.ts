import { setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const LONGEST_WAIT_MS = 30_000;
const PAUSE_MS = 25;
const QUIET_PAUSES = 4;

/**
 * Waits until no query has been running for a moment. Strapi reads every saved document once more after the commit, for its
 * events, and waits for none of it: a database closed meanwhile ends the process with an error after the work was done.
 */
export const letQueriesEnd = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client as { readonly pool: Pool };
  let quiet = 0;
  for (let waited = 0; quiet < QUIET_PAUSES && waited < LONGEST_WAIT_MS; waited += PAUSE_MS) {
    await wait(PAUSE_MS);
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
};
