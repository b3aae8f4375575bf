import type { Core } from '@strapi/strapi';

import { registerReaderMigrations } from './adapters/reader-migrations';
import { joiningController } from './controllers/joining';
import { practitionersController } from './controllers/practitioners';
import { servePractitionerPages } from './adapters/practitioner-pages';
import { publicRoutes } from './routes/public';
import { practitionersService } from './services/practitioners';
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
  (key: string, fallback: string): string;
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
        perForm: env.int('RATE_LIMIT_FORMS', 20),
        countLoopback: env.bool('RATE_LIMIT_LOOPBACK', false),
      },
      mailFrom: env('MAIL_FROM', ''),
      publicUrl: env('CONCORD_ORIGIN', 'http://127.0.0.1:1337'),
    }),
  },
  contentTypes: { membership: { schema: membershipSchema } },
  controllers: { 'site-keys': siteKeysController, practitioners: practitionersController, joining: joiningController },
  routes: { admin: adminRoutes, 'content-api': publicRoutes },
  services: { memberships: membershipsService, readers: readersService, 'site-keys': siteKeysService, practitioners: practitionersService },
  async register({ strapi }: Plugin) {
    await registerReaderMigrations(strapi);
    servePractitionerPages(strapi);
  },
  async destroy({ strapi }: Plugin) {
    await strapi.plugin('partnerships').service<Readers>('readers').settled();
  },
};
