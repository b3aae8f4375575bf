import type { ReadConnection } from '../../../src/plugins/delivery/server/src/adapters/read-connection';

/** The same connection, counting the statements that go through it. `take` answers the count and begins anew. */
export const counting = (connection: ReadConnection): ReadConnection & { take(): number } => {
  let statements = 0;
  return {
    dialect: connection.dialect,
    all(statement, parameters) {
      statements += 1;
      return connection.all(statement, parameters);
    },
    close: () => connection.close(),
    take() {
      const taken = statements;
      statements = 0;
      return taken;
    },
  };
};
