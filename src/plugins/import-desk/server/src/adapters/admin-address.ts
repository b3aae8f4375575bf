import type { Core } from '@strapi/strapi';

/** What `.env.example` says: nobody has chosen an address yet. */
const UNCHOSEN_ORIGIN = 'http://127.0.0.1:1337';

/**
 * Where staff find the admin: where the server that they use runs (`http://127.0.0.1:4480`), when whoever asks knows; else at the address
 * that this installation was given (CONCORD_ORIGIN), else where its settings have it listen. Without a slash at the end.
 */
export const adminAddress = (strapi: Core.Strapi, runsAt: string | null): string => {
  const origin = strapi.config.get<string>('plugin::editorial.origin', UNCHOSEN_ORIGIN);
  const address = runsAt ?? (origin === UNCHOSEN_ORIGIN ? listeningAddress(strapi) : origin);
  return `${address.replace(/\/$/, '')}${strapi.config.get<string>('admin.path', '/admin')}`;
};

/** A server that listens on every address is reached by this one. */
const listeningAddress = ({ config }: Core.Strapi): string => {
  const host = config.get<string>('server.host', '127.0.0.1');
  const readable = host === '0.0.0.0' || host === '::' || host === 'localhost' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${readable}:${String(config.get<number>('server.port', 1337))}`;
};
