import type { Knex } from 'knex';

import type { SignedHead } from '../../../../contract';
import type { AtCommit, AuditRows, PreparedEntry } from '../../application/audit/ports';

import { auditRows } from './audit-rows';

interface Appending {
  readonly append: (rows: AuditRows, entries: readonly PreparedEntry[]) => Promise<SignedHead>;
  /** Told of the new head once it is committed. */
  readonly afterCommit: (head: SignedHead) => void;
}

/**
 * Appends to the audit trail as the last thing in a transaction: so its lock comes after all others, whoever nests whichever
 * transactions, and is held for the commit alone. What fails here fails the transaction.
 */
export const createAtCommit = ({ append, afterCommit }: Appending): AtCommit => {
  const waiting = new WeakMap<Knex, PreparedEntry[]>();
  return (transaction, entries) => {
    const before = waiting.get(transaction);
    if (before) {
      before.push(...entries);
      return;
    }
    const all = [...entries];
    waiting.set(transaction, all);
    const trx = transaction as Knex.Transaction;
    const commit = trx.commit.bind(trx) as (value?: unknown) => Promise<unknown>;
    const appendFirst = async (value?: unknown): Promise<unknown> => {
      const head = await append(auditRows(trx), all);
      const answer = await commit(value);
      afterCommit(head);
      return answer;
    };
    // Knex types the answer of a commit as one more query, which nobody builds on.
    trx.commit = appendFirst as unknown as Knex.Transaction['commit'];
  };
};
