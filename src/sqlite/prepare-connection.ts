import { type Connection, keepStatements } from './kept-statements';

export interface SqliteConnection extends Connection {
  pragma(statement: string): unknown;
}

type Done = (error: Error | null, connection: SqliteConnection) => void;

/**
 * WAL lets the read connection of delivery read while a publication is written; FULL keeps the last
 * commits over a power cut (docs/decisions/0005-storage.md). The timeout comes first, because
 * switching to WAL itself takes a lock.
 */
export const prepareConnection = (connection: SqliteConnection, done: Done): void => {
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  keepStatements(connection);
  done(null, connection);
};
