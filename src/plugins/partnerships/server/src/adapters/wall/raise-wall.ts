import type { Core } from '@strapi/strapi';

import type { createDocumentRules } from './document-rules';
import type { createRefuseClosed } from './refuse-closed';
import { guardLinks } from './guard-links';
import { guardQueries } from './guard-queries';
import { guardRelations } from './guard-relations';
import { runJobsAsSystem } from './jobs-as-system';
import { createKeepIdentity } from './keep-identity';
import { keepUnseen } from './keep-unseen';
import type { LinkGuard } from './linked-rows';

export interface WallParts {
  readonly guard: LinkGuard;
  readonly documentRules: ReturnType<typeof createDocumentRules>;
  readonly refuseClosed: ReturnType<typeof createRefuseClosed>;
  readonly mediaRules: object;
}

/** Stands before the first query of content. There is no switch that takes it down. */
export const raiseWall = (strapi: Core.Strapi, { guard, documentRules, refuseClosed, mediaRules }: WallParts): void => {
  guardQueries(guard);
  // Inside the guard, which then asks about what was sent, not about what stays.
  keepUnseen(guard);
  guardLinks(guard);
  guardRelations(guard);
  runJobsAsSystem(strapi, guard.actingOnes);
  // Strapi's types want a middleware that is generic over all content types, and lifecycles by their exact events.
  strapi.documents.use(createKeepIdentity(guard) as unknown as Parameters<typeof strapi.documents.use>[0]);
  strapi.documents.use(documentRules as unknown as Parameters<typeof strapi.documents.use>[0]);
  strapi.documents.use(refuseClosed as unknown as Parameters<typeof strapi.documents.use>[0]);
  strapi.db.lifecycles.subscribe(mediaRules);
};
