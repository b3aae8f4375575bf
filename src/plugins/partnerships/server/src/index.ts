import type { Core } from '@strapi/strapi';

import { bindSignIn } from './adapters/bind-sign-in';
import { evenSignIns } from './adapters/even-sign-ins';
import { closeAccountDoors } from './adapters/close-account-doors';
import { closeAdminTokens } from './adapters/close-admin-tokens';
import { closeStockDoors } from './adapters/close-stock-doors';
import { closeUnshownTypes } from './adapters/close-unshown-types';
import { closeWebhooks } from './adapters/close-webhooks';
import { createEnding } from './adapters/ending';
import { giveMediaOwners } from './adapters/media-owners';
import { registerPartnershipsMigrations } from './adapters/migrations';
import { helpForgetfulStaff } from './adapters/forgotten-by-staff';
import { createMoving } from './adapters/moving/moving';
import { nameFirstOwners } from './adapters/name-first-owners';
import { keepSignInsOwn } from './adapters/own-accounts';
import { closeMembershipDoor } from './adapters/people/membership-door';
import { registerPeopleMigration } from './adapters/people/people-migration';
import { serveJoinPage } from './adapters/people/serve-join-page';
import { servePractitionerPages } from './adapters/practitioner-pages';
import { registerReaderMigrations } from './adapters/reader-migrations';
import { requireGoodPasswords } from './adapters/require-good-passwords';
import membershipSchema from './content-types/membership/schema.json';
import { joiningController } from './controllers/joining';
import { peopleController } from './controllers/people';
import { practitionersController } from './controllers/practitioners';
import { siteKeysController } from './controllers/site-keys';
import { adminRoutes } from './routes/admin';
import { peopleRoutes } from './routes/people';
import { publicRoutes } from './routes/public';
import { createActs } from './services/acts';
import { assemblePartnerships, type Partnerships } from './services/partnerships';
import { type PeopleService, peopleService } from './services/people';
import { postService } from './services/post';
import { type Practitioners, practitionersService } from './services/practitioners';
import { type Readers, readersService } from './services/readers';
import { siteKeysService } from './services/site-keys';

interface Plugin {
  readonly strapi: Core.Strapi;
}

interface Environment {
  (key: string, fallback: string): string;
  int(key: string, fallback: number): number;
  bool(key: string, fallback: boolean): boolean;
}

const partnerships = ({ strapi }: Plugin): Partnerships => strapi.plugin('partnerships').service<Partnerships>('partnerships');

export default {
  config: {
    default: ({ env }: { env: Environment }) => ({
      rateLimits: {
        perAddress: env.int('RATE_LIMIT_PUBLIC', 600),
        perKey: env.int('RATE_LIMIT_KEY', 3000),
        perAccount: env.int('RATE_LIMIT_PRACTITIONER', 600),
        perForm: env.int('RATE_LIMIT_FORMS', 20),
        perSignIn: env.int('RATE_LIMIT_SIGN_INS', 120),
        perAccountSignIn: env.int('RATE_LIMIT_ACCOUNT_SIGN_INS', 2),
        countLoopback: env.bool('RATE_LIMIT_LOOPBACK', false),
      },
      /** Empty where no mail can be sent. */
      mailFrom: env('SMTP_HOST', '') === '' ? '' : env('MAIL_FROM', ''),
      publicUrl: env('CONCORD_ORIGIN', 'http://127.0.0.1:1337'),
    }),
  },
  contentTypes: { membership: { schema: membershipSchema } },
  controllers: {
    people: peopleController,
    'site-keys': siteKeysController,
    practitioners: practitionersController,
    joining: joiningController,
  },
  routes: { admin: adminRoutes, people: peopleRoutes, 'content-api': publicRoutes },
  services: {
    partnerships: ({ strapi }: Plugin) => assemblePartnerships(strapi),
    memberships: (plugin: Plugin) => partnerships(plugin).memberships,
    media: (plugin: Plugin) => partnerships(plugin).media,
    ending: ({ strapi }: Plugin) => createEnding(strapi),
    moving: ({ strapi }: Plugin) => createMoving(strapi),
    scopes: (plugin: Plugin) => partnerships(plugin).scopes,
    acts: createActs,
    post: postService,
    people: peopleService,
    readers: readersService,
    'site-keys': siteKeysService,
    practitioners: practitionersService,
  },
  async register(plugin: Plugin) {
    await registerPartnershipsMigrations(plugin.strapi);
    await registerReaderMigrations(plugin.strapi);
    await registerPeopleMigration(plugin.strapi);
    giveMediaOwners(plugin.strapi);
    partnerships(plugin).raiseWall();
    closeStockDoors(plugin.strapi);
    nameFirstOwners(plugin.strapi);
    closeUnshownTypes(plugin.strapi);
    closeWebhooks(plugin.strapi);
    closeAdminTokens(plugin.strapi);
    closeAccountDoors(plugin.strapi);
    requireGoodPasswords(plugin.strapi);
    keepSignInsOwn(plugin.strapi);
    servePractitionerPages(plugin.strapi);
    closeMembershipDoor(plugin.strapi, partnerships(plugin).scopes);
    const own = plugin.strapi.plugin('partnerships');
    const practitioners = () => own.service<Practitioners>('practitioners');
    bindSignIn(plugin.strapi, practitioners);
    helpForgetfulStaff(plugin.strapi);
    evenSignIns(plugin.strapi, () => practitioners().signIns);
    serveJoinPage(
      plugin.strapi,
      () => own.service<PeopleService>('people').join,
      () => practitioners().forms,
    );
  },
  async destroy({ strapi }: Plugin) {
    await strapi.plugin('partnerships').service<Readers>('readers').settled();
  },
};
