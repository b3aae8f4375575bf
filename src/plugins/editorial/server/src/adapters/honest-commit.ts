import type { Knex } from 'knex';

type Start = (...options: readonly unknown[]) => Promise<Knex.Transaction>;

interface CommitAnswer {
  readonly response?: { readonly command?: string };
}

/** What a connection of better-sqlite3 tells of itself; one of `pg` tells nothing, and ends its transaction whatever COMMIT says. */
interface Connection {
  readonly inTransaction?: boolean;
  exec?(statement: string): void;
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
    if (typeof options[0] !== 'function') await makeHonest(trx);
    return trx;
  };
  Object.defineProperty(knex, 'transaction', { configurable: true, value: transaction });
};

const makeHonest = async (trx: Knex.Transaction): Promise<void> => {
  const connection = (await (trx.client as Knex.Client).acquireConnection()) as Connection;
  const commit = trx.commit.bind(trx) as (value?: unknown) => Promise<CommitAnswer | undefined>;
  const honest = async (value?: unknown): Promise<CommitAnswer | undefined> => {
    const answer = await commit(value);
    // SQLite keeps a transaction open whose COMMIT it refused, and whoever comes next on the connection would be in it.
    if (connection.inTransaction) connection.exec?.('ROLLBACK');
    await trx.executionPromise;
    if (answer?.response?.command !== 'ROLLBACK') return answer;
    throw new Error('The transaction was rolled back instead of committed: one of its statements had failed.');
  };
  trx.commit = honest as unknown as Knex.Transaction['commit'];
};
