import path from 'node:path';

import { readSettings } from '../setup/env-file.mjs';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { Refusal } from '../setup/refusal.mjs';

/** What `.env.example` says. */
const UNCHOSEN_ORIGIN = 'http://127.0.0.1:1337';

/** Where the demo listens and where it keeps its data, by the same settings and defaults as the server's own (`config/`). */
export const readDemoSettings = () => {
  const settings = readSettings();
  refuseOtherDatabase(settings.DATABASE_CLIENT);
  const at = (name, fallback) => path.resolve(PROJECT_ROOT, settings[name] || fallback);
  const host = settings.HOST || '127.0.0.1';
  const port = readPort(settings.PORT || '1337');
  const address = `http://${readableHost(host)}:${port}`;
  const database = at('DATABASE_FILENAME', '.data/concord.db');
  return {
    host,
    port,
    address,
    /** Where links in e-mails lead: to the demo, unless another address was chosen. */
    origin: settings.CONCORD_ORIGIN && settings.CONCORD_ORIGIN !== UNCHOSEN_ORIGIN ? settings.CONCORD_ORIGIN : address,
    database,
    marker: `${database}.demo.json`,
    /** All that goes with `--reset`. */
    data: [
      database,
      `${database}-wal`,
      `${database}-shm`,
      `${database}-journal`,
      at('UPLOADS_DIR', '.data/uploads'),
      at('PUBLISHED_FILES_DIR', '.data/published'),
      at('LEDGER_HEADS_FILE', '.data/ledger-heads.jsonl'),
    ],
  };
};

const refuseOtherDatabase = (client) => {
  if (!client || client === 'sqlite') return;
  throw new Refusal(
    `The settings name the database "${client}", but the demo runs on an SQLite file of its own. Take DATABASE_CLIENT out of .env and the environment to run the demo; "npm start" runs Concord on your database.`,
  );
};

const readPort = (text) => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Refusal(`PORT is "${text}", which is not a port. Use a number from 1 to 65535, such as 1337.`);
};

/** A server that listens on every address is reached by this one. */
const readableHost = (host) => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};
