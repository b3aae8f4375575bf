import type { GraphQLSchema } from 'graphql';
import type { Knex } from 'knex';

import type { LedgerRecord } from '../../../src/plugins/editorial/contract';
import { projectionTablesIn } from '../../../src/plugins/delivery/server/src/adapters/projection-tables';
import type { ReadConnection } from '../../../src/plugins/delivery/server/src/adapters/read-connection';
import { createSqlReadStores } from '../../../src/plugins/delivery/server/src/adapters/sql-read-store';
import { createProjector } from '../../../src/plugins/delivery/server/src/application/projector';
import { createAnswer, type GraphQLAnswer } from '../../../src/plugins/delivery/server/src/graphql/execution/create-answer';
import { buildPublicSchema } from '../../../src/plugins/delivery/server/src/graphql/schema/build-schema';

import { counting } from './counting-connection';

export interface ReadingHarness {
  readonly schema: GraphQLSchema;
  /** Projects records in one transaction, as editorial does. */
  apply(records: readonly LedgerRecord[]): Promise<void>;
  /** Empties the read store. */
  clear(): Promise<void>;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphQLAnswer>;
  /** As a reader who is cleared for practitioners at the partnerships (global ids). */
  askCleared(partnerships: readonly string[], query: string): Promise<GraphQLAnswer>;
  /** Statements that a question takes. */
  count(query: string, cleared?: readonly string[]): Promise<number>;
  /** Faults that were reported, oldest first. */
  readonly faults: unknown[];
  /** What time it is for readers. */
  now: Date;
}

/** Reading as the server does it, on a database that has the read store's tables. */
export const createHarness = (knex: Knex, connection: ReadConnection): ReadingHarness => {
  const counted = counting(connection);
  const schema = buildPublicSchema();
  const projector = createProjector(projectionTablesIn);
  const faults: unknown[] = [];
  const harness: ReadingHarness = {
    schema,
    faults,
    now: new Date('2026-03-02T12:00:00.000Z'),
    apply: (records) =>
      knex.transaction(async (transaction) => {
        for (const record of records) await projector.apply(record, transaction);
      }),
    clear: () => knex.transaction((transaction) => projector.reset(transaction)),
    ask: (query, variables = {}) => answer({ query, variables, operationName: null }, []),
    askCleared: (partnerships, query) => answer({ query, variables: {}, operationName: null }, partnerships),
    async count(query, cleared = []) {
      counted.take();
      const { errors } = await harness.askCleared(cleared, query);
      if (errors) throw new Error(JSON.stringify(errors));
      return counted.take();
    },
  };
  const answer = createAnswer({
    schema,
    stores: createSqlReadStores(counted),
    clock: { now: () => harness.now },
    reportFault: (_, fault) => faults.push(fault),
  });
  return harness;
};
