import type { Dialect } from './dialect';

export type Parameter = string | number | readonly string[];
export type Parameters = Readonly<Record<string, Parameter>>;
export type Row = Readonly<Record<string, unknown>>;

/** A statement with `:named` parameters, prepared once per connection under its name. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
}

/**
 * A read-only way to the database beside Strapi's own: a running transaction neither blocks it nor is seen by it, and a
 * committed one is seen by the next statement.
 */
export interface ReadConnection {
  readonly dialect: Dialect;
  all(statement: Statement, parameters: Parameters): Promise<readonly Row[]>;
  close(): Promise<void>;
}
