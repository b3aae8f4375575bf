import type { Core } from '@strapi/strapi';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  /** Addresses of senders are believed from so many proxies in front, and from no more. */
  proxy: { koa: env.int('TRUSTED_PROXIES', 0) > 0, maxIpsCount: env.int('TRUSTED_PROXIES', 0) },
  app: { keys: env.array('APP_KEYS') ?? [] },
  // Strapi's transfer takes the whole installation along, past the wall; Concord's own archive is the way to move.
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_BANNER', false) } },
});

export default server;
