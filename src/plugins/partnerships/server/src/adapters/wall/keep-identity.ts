import type { Core, Modules } from '@strapi/strapi';

import { sentWords } from '../../domain/sent-words';
import type { ActingOnes } from './acting';

type Context = Modules.Documents.Middleware.Context;

interface Params {
  data?: Readonly<Record<string, unknown>>;
}

/**
 * Which document and row it is, when and by whom it was written, is Strapi's to say: whatever a request brings of it is
 * dropped, for all types. Otherwise a document would be saved under the id of another's. Stands before all other rules.
 */
export const createKeepIdentity =
  ({ strapi, actingOnes }: { readonly strapi: Core.Strapi; readonly actingOnes: ActingOnes }) =>
  (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const params = context.params as Params;
    const sender = params.data && actingOnes.sender();
    if (params.data && sender) {
      const attributes = Object.keys(strapi.contentType(context.uid).attributes);
      params.data = sentWords(params.data, { attributes, writer: sender.staff, isNew: context.action !== 'update' });
    }
    return next();
  };
