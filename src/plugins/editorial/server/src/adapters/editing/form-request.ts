import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { paramsOf } from '../../../../../../strapi-edge';
import { REVISION_HEADER } from '../../../../contract';

const ADDRESS = z.object({ model: z.string(), id: z.string().optional() });
const NUMBER = z.coerce.number().int().positive().max(2_147_483_647);

/** What the running request of the content manager says of one document. */
export interface FormRequest {
  /** The revision that the form was opened at; null when it does not say, or not in a number. */
  readonly saidRevision: number | null;
  /** Tells the form at which revision it is now. */
  answer(revision: number): void;
}

/** The running request, when it is one of the content manager's about just this document (or, without an id, about a new one of its type). */
export const formRequest = (strapi: Core.Strapi, uid: string, documentId?: string): FormRequest | null => {
  const ctx = strapi.requestContext.get();
  if (!ctx?.path.includes('/content-manager/collection-types/')) return null;
  const address = ADDRESS.safeParse(paramsOf(ctx));
  if (!address.success || address.data.model !== uid || address.data.id !== documentId) return null;
  const said = NUMBER.safeParse(ctx.get(REVISION_HEADER));
  return { saidRevision: said.success ? said.data : null, answer: (revision) => ctx.set(REVISION_HEADER, String(revision)) };
};
