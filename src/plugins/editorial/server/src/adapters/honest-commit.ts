import type { Knex } from 'knex';

type Start = (...options: readonly unknown[]) => Promise<Knex.Transaction>;

interface CommitAnswer {
  readonly response?: { readonly command?: string };
}

/**
 * Makes a transaction fail when its COMMIT fails. Strapi awaits knex's `commit()`, which resolves even when the database
 * refused (a full disk shows at COMMIT, a lost connection too): without this, a save that never happened is answered
 * as done, and effects that wait for the commit run. PostgreSQL also answers the COMMIT of a broken transaction by
 * rolling back, without an error.
 *
 * Applied once per boot. `tests/integration/faults-storage.test.ts` fails when a new version of either library changes this.
 */
export const makeCommitsHonest = (knex: Knex): void => {
  const start = knex.transaction.bind(knex) as unknown as Start;
  const transaction: Start = async (...options) => {
    const trx = await start(...options);
    // With a callback, knex itself rejects; what comes back then is the callback's result.
    if (typeof options[0] !== 'function') honest(trx);
    return trx;
  };
  Object.defineProperty(knex, 'transaction', { configurable: true, value: transaction });
};

const honest = (trx: Knex.Transaction): void => {
  const commit = trx.commit.bind(trx) as (value?: unknown) => Promise<CommitAnswer | undefined>;
  trx.commit = (async (value?: unknown) => {
    const answer = await commit(value);
    await trx.executionPromise;
    if (answer?.response?.command === 'ROLLBACK')
      throw new Error('The transaction was rolled back instead of committed: one of its statements had failed.');
    return answer;
  }) as unknown as Knex.Transaction['commit'];
};
