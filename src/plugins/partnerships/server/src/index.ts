import type { Core } from '@strapi/strapi';

import { registerReaderMigrations } from './adapters/reader-migrations';
import { siteKeysController } from './controllers/site-keys';
import { adminRoutes } from './routes/admin';
import { siteKeysService } from './services/site-keys';
import membershipSchema from './content-types/membership/schema.json';
import { membershipsService } from './services/memberships';
import { type Readers, readersService } from './services/readers';

interface Plugin {
  readonly strapi: Core.Strapi;
}

interface Environment {
  int(key: string, fallback: number): number;
  bool(key: string, fallback: boolean): boolean;
}

export default {
  config: {
    default: ({ env }: { env: Environment }) => ({
      rateLimits: {
        perAddress: env.int('RATE_LIMIT_PUBLIC', 600),
        perKey: env.int('RATE_LIMIT_KEY', 3000),
        perAccount: env.int('RATE_LIMIT_PRACTITIONER', 600),
        countLoopback: env.bool('RATE_LIMIT_LOOPBACK', false),
      },
    }),
  },
  contentTypes: { membership: { schema: membershipSchema } },
  controllers: { 'site-keys': siteKeysController },
  routes: { admin: adminRoutes },
  services: { memberships: membershipsService, readers: readersService, 'site-keys': siteKeysService },
  async register({ strapi }: Plugin) {
    await registerReaderMigrations(strapi);
  },
  async destroy({ strapi }: Plugin) {
    await strapi.plugin('partnerships').service<Readers>('readers').settled();
  },
};
