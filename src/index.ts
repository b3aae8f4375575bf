import type { Core } from '@strapi/strapi';

import { closeSelfRegistration } from './bootstrap/close-self-registration';
import { ensureEditorRole } from './bootstrap/ensure-editor-role';
import { removeStockApiTokens } from './bootstrap/remove-stock-api-tokens';

export default {
  /** Runs after Strapi made its own roles: made earlier, ours would keep it from making them. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureEditorRole(strapi);
    await closeSelfRegistration(strapi);
    await removeStockApiTokens(strapi);
  },
};
