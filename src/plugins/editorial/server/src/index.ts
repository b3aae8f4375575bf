import type { Core } from '@strapi/strapi';

import type { ActsService } from '../../../partnerships/contract';
import { answerRevision } from './adapters/editing/answer-revision';
import { narrowLists } from './adapters/listing/narrow-lists';
import { followFiles } from './adapters/follow-files';
import { makeCommitsHonest } from './adapters/honest-commit';
import { serveReviewPages } from './adapters/guests/serve-review-pages';
import { registerEditorialMigrations } from './adapters/migrations';
import { refuseStockPublishing } from './adapters/stock-publishing';
import { useDocumentMiddleware } from './adapters/use-document-middleware';
import { assignmentController } from './controllers/assignment';
import { documentsController } from './controllers/documents';
import { editingController } from './controllers/editing';
import { guestsController } from './controllers/guests';
import { historyController } from './controllers/history';
import { leasesController } from './controllers/leases';
import { listingController } from './controllers/listing';
import { myMailsController } from './controllers/my-mails';
import { signOffController } from './controllers/sign-off';
import { talkController } from './controllers/talk';
import { auditController } from './controllers/audit';
import { auditRoutes } from './routes/audit';
import { adminRoutes } from './routes/admin';
import { assignmentRoutes } from './routes/assignment';
import { editingRoutes } from './routes/editing';
import { guestRoutes } from './routes/guests';
import { historyRoutes } from './routes/history';
import { leaseRoutes } from './routes/leases';
import { listingRoutes } from './routes/listing';
import { scheduleController } from './controllers/schedule';
import { scheduleRoutes } from './routes/schedule';
import { signOffRoutes } from './routes/sign-off';
import { talkRoutes } from './routes/talk';
import { assembleEditorial, type Editorial } from './services/editorial';

interface Plugin {
  readonly strapi: Core.Strapi;
}

const editorial = ({ strapi }: Plugin): Editorial => strapi.plugin('editorial').service<Editorial>('editorial');

export default {
  config: {
    default: ({ env }: { env: (key: string, fallback?: string) => string | undefined }) => ({
      governed: {},
      componentLabels: {},
      origin: 'concord',
      signingKey: env('LEDGER_SIGNING_KEY'),
      trustedKeys: env('LEDGER_TRUSTED_KEYS'),
      auditKeepYears: env('AUDIT_KEEP_YEARS', '7'),
      headsFile: env('LEDGER_HEADS_FILE', '.data/ledger-heads.jsonl'),
      /** False in commands (src/commands/headless.ts). */
      runsJobs: env('CONCORD_RUNS_JOBS', 'true') !== 'false',
      jobLease: Number(env('CONCORD_JOB_LEASE', '30')),
      /** Empty where no mail can be sent. */
      mailFrom: env('SMTP_HOST', '') === '' ? '' : (env('MAIL_FROM', '') ?? ''),
      formLimit: Number(env('RATE_LIMIT_FORMS', '20')),
    }),
  },
  controllers: {
    assignment: assignmentController,
    audit: auditController,
    documents: documentsController,
    editing: editingController,
    guests: guestsController,
    history: historyController,
    leases: leasesController,
    listing: listingController,
    'my-mails': myMailsController,
    schedule: scheduleController,
    'sign-off': signOffController,
    talk: talkController,
  },
  routes: {
    admin: adminRoutes,
    assignment: assignmentRoutes,
    audit: auditRoutes,
    editing: editingRoutes,
    guests: guestRoutes,
    'sign-off': signOffRoutes,
    history: historyRoutes,
    leases: leaseRoutes,
    listing: listingRoutes,
    schedule: scheduleRoutes,
    talk: talkRoutes,
  },
  services: {
    editorial: ({ strapi }: Plugin) => assembleEditorial(strapi),
    registry: (plugin: Plugin) => editorial(plugin).registry,
    audit: (plugin: Plugin) => editorial(plugin).audit,
    publishing: (plugin: Plugin) => editorial(plugin).publishing,
    reassigning: (plugin: Plugin) => editorial(plugin).reassigning,
    handover: (plugin: Plugin) => editorial(plugin).handover,
    'sign-off': (plugin: Plugin) => editorial(plugin).signOff,
    'sign-off-settings': (plugin: Plugin) => editorial(plugin).signOffSettings,
    talk: (plugin: Plugin) => editorial(plugin).talk,
    assignments: (plugin: Plugin) => editorial(plugin).assignment,
    ledger: (plugin: Plugin) => editorial(plugin).ledger,
    scheduling: (plugin: Plugin) => editorial(plugin).scheduling,
    jobs: (plugin: Plugin) => editorial(plugin).jobs,
    upkeep: (plugin: Plugin) => editorial(plugin).upkeep,
    'winding-up': (plugin: Plugin) => editorial(plugin).windingUp,
  },
  async register({ strapi }: Plugin) {
    makeCommitsHonest(strapi.db.connection);
    await registerEditorialMigrations(strapi);
    useDocumentMiddleware(strapi, editorial({ strapi }).documentMiddleware);
    followFiles(strapi, editorial({ strapi }).recordFileChange);
    refuseStockPublishing(strapi, editorial({ strapi }).governed);
    answerRevision(strapi, editorial({ strapi }));
    narrowLists(strapi, () => editorial({ strapi }));
    serveReviewPages(strapi, () => editorial({ strapi }).reviewPages);
    const { onAct } = strapi.plugin('partnerships').service<ActsService>('acts');
    onAct((act) => editorial({ strapi }).keepHouseAct(act));
  },
  async bootstrap(plugin: Plugin) {
    await editorial(plugin).startExpiring();
    editorial(plugin).jobs.start();
  },
  async destroy(plugin: Plugin) {
    await editorial(plugin).jobs.stop();
    await editorial(plugin).settled();
  },
};
