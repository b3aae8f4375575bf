import { z } from 'zod';

import { REVISION_HEADER } from '../../src/plugins/editorial/contract';
import type { BootedApp } from '../support/boot';
import type { Req } from './client';

const SAVE = /^\/content-manager\/collection-types\/([^/?]+)\/([^/?]+)(?:\?|$)/;

const NEWEST = z.object({ number: z.coerce.number().nullable() }).optional();

/** A save as a form sends it that was opened just before: it says on top of which revision it is. */
export const sayingRevision = async ({ strapi }: BootedApp, req: Req): Promise<Req> => {
  const [, uid, documentId] = req.method === 'PUT' ? (SAVE.exec(req.path) ?? []) : [];
  if (uid === undefined || documentId === undefined) return req;
  const newest = NEWEST.parse(
    await strapi.db
      .connection('concord_revisions as r')
      .join('concord_subjects as s', { 's.subject_type': 'r.subject_type', 's.subject_id': 'r.subject_id' })
      .where({ 's.uid': uid, 's.document_id': documentId })
      .max('r.number as number')
      .first(),
  );
  return newest?.number ? { ...req, headers: { ...req.headers, [REVISION_HEADER]: String(newest.number) } } : req;
};
