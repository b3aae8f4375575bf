import { Pool, type PoolConfig } from 'pg';

import type { ReadConnection, Row, Statement } from './read-connection';

/** A pool of its own, small, read-only and with a time limit on every statement. */
export const openPostgresReadConnection = (config: PoolConfig & { readonly schema: string }): ReadConnection => {
  const { schema, ...connection } = config;
  const pool = new Pool({
    ...connection,
    options: `-c search_path=${schema} -c default_transaction_read_only=on -c statement_timeout=5000`,
  });
  // An idle client that loses its server is replaced by itself; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const compiled = new Map<string, Compiled>();
  return {
    dialect: 'postgres',
    async all(statement, parameters) {
      let known = compiled.get(statement.name);
      if (!known) compiled.set(statement.name, (known = compile(statement)));
      const { rows } = await pool.query<Row>({
        name: statement.name,
        text: known.text,
        values: known.names.map((name) => parameters[name]),
      });
      return rows;
    },
    close: () => pool.end(),
  };
};

interface Compiled {
  readonly text: string;
  readonly names: readonly string[];
}

/** `:name` becomes `$1`, `$2` …; a cast (`::text`) stays. */
const compile = ({ sql }: Statement): Compiled => {
  const names: string[] = [];
  const text = sql.replace(/(?<!:):([a-zA-Z]\w*)/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${String(names.indexOf(name) + 1)}`;
  });
  return { text, names };
};
