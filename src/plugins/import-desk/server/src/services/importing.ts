import type { Core } from '@strapi/strapi';

import type { ImportingService } from '../../../contract';
import { createDrafts } from '../adapters/drafts';
import { newsletterFiles } from '../adapters/newsletter-files';
import { createPartnerships } from '../adapters/partnerships';
import { createImportNewsletter } from '../application/import-newsletter';

export const importingService = ({ strapi }: { readonly strapi: Core.Strapi }): ImportingService => ({
  importNewsletter: createImportNewsletter({
    files: newsletterFiles,
    partnerships: createPartnerships(strapi),
    drafts: createDrafts(strapi),
  }),
});
