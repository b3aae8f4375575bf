import type { Core } from '@strapi/strapi';

import { runningAddress } from './running-address';

/** What `.env.example` says: nobody has chosen an address yet. */
const UNCHOSEN_ORIGIN = 'http://127.0.0.1:1337';

/**
 * Where staff find the admin: at the demo that runs on the same database, else at the address that this installation was given
 * (CONCORD_ORIGIN), else where its server listens. Without a slash at the end.
 */
export const adminAddress = (strapi: Core.Strapi): string => {
  const database = strapi.config.get<string | undefined>('database.connection.connection.filename');
  const origin = strapi.config.get<string>('plugin::editorial.origin', UNCHOSEN_ORIGIN);
  const chosen = origin === UNCHOSEN_ORIGIN ? listeningAddress(strapi) : origin;
  const address = (database === undefined ? null : runningAddress(database)) ?? chosen;
  return `${address.replace(/\/$/, '')}${strapi.config.get<string>('admin.path', '/admin')}`;
};

/** A server that listens on every address is reached by this one. */
const listeningAddress = ({ config }: Core.Strapi): string => {
  const host = config.get<string>('server.host', '127.0.0.1');
  const readable = host === '0.0.0.0' || host === '::' || host === 'localhost' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${readable}:${String(config.get<number>('server.port', 1337))}`;
};
