import type { Core } from '@strapi/strapi';

import { editorialMigrations } from './adapters/migrations';
import { documentsController } from './controllers/documents';
import { adminRoutes } from './routes/admin';
import { assembleEditorial, type Editorial } from './services/editorial';

interface InternalMigrations {
  register(migration: { name: string; up: unknown; down: unknown }): Promise<void>;
}

const editorial = (strapi: Core.Strapi): Editorial => strapi.plugin('editorial').service<Editorial>('editorial');

export default {
  config: {
    default: ({ env }: { env: (key: string, fallback?: string) => string | undefined }) => ({
      governed: {},
      origin: 'concord',
      signingKey: env('LEDGER_SIGNING_KEY'),
      headsFile: env('LEDGER_HEADS_FILE', '.data/ledger-heads.jsonl'),
    }),
    validator() {},
  },
  controllers: { documents: documentsController },
  routes: { admin: adminRoutes },
  services: {
    editorial: ({ strapi }: { strapi: Core.Strapi }) => assembleEditorial(strapi),
    registry: ({ strapi }: { strapi: Core.Strapi }) => editorial(strapi).registry,
    publishing: ({ strapi }: { strapi: Core.Strapi }) => editorial(strapi).publishing,
    ledger: ({ strapi }: { strapi: Core.Strapi }) => editorial(strapi).ledger,
    upkeep: ({ strapi }: { strapi: Core.Strapi }) => editorial(strapi).upkeep,
  },
  async register({ strapi }: { strapi: Core.Strapi }) {
    const migrations = (strapi.db.migrations.providers as unknown as { internal: InternalMigrations }).internal;
    for (const { name, up, down } of editorialMigrations) await migrations.register({ name, up, down });
    strapi.documents.use(editorial(strapi).documentMiddleware as never);
  },
};
