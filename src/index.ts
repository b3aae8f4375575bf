import type { Core } from '@strapi/strapi';

import { ensureLayouts } from './admin-layout/ensure-layouts';
import { closeSelfRegistration } from './bootstrap/adapters/close-self-registration';
import { ensureEditorRole } from './bootstrap/adapters/ensure-editor-role';
import { ensureVocabulary } from './bootstrap/adapters/ensure-vocabulary';
import { keepDocumentsApart } from './bootstrap/adapters/keep-documents-apart';
import { keepEditorRole } from './bootstrap/adapters/keep-editor-role';
import { removeStockApiTokens } from './bootstrap/adapters/remove-stock-api-tokens';
import { removeStockJobs } from './bootstrap/adapters/remove-stock-jobs';
import { requireSecrets } from './bootstrap/adapters/require-secrets';
import { assemblePartnershipLife, guardNames, registerActBook, serveLife } from './partnership-life';
import type { EditorialRegistry } from './plugins/editorial/contract';
import { concordRules } from './publication-rules';
import { answerFailedChecks, keepAddressesExact } from './strapi-edge';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    keepAddressesExact(strapi);
    answerFailedChecks();
    keepEditorRole(strapi);
    await registerActBook(strapi);
    guardNames(strapi);
    serveLife(strapi, (mayRead) => assemblePartnershipLife(strapi, mayRead));
    strapi.plugin('editorial').service<EditorialRegistry>('registry').addGuard(concordRules);
  },
  /** Runs after Strapi made its own roles: made earlier, ours would keep it from making them. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    requireSecrets(process.env);
    await keepDocumentsApart(strapi, Object.keys(strapi.config.get<object>('plugin::partnerships.walled')));
    await ensureVocabulary(strapi);
    await ensureEditorRole(strapi);
    await closeSelfRegistration(strapi);
    await removeStockApiTokens(strapi);
    removeStockJobs(strapi);
    await ensureLayouts(strapi);
  },
};
