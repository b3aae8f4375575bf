import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { canonicalJson, type Json, sha256 } from '../../../../../../kernel';
import { requestActor } from '../request-actor';
import { formRequest } from './form-request';

/** Seconds after the making of a document in which the same words again are the same click, and not a second document. */
const SAME_CLICK = 5;

const TABLE = 'concord_just_made';

interface Row {
  readonly digest: string;
  readonly document_id: string;
  readonly made_at: string;
}

/** A new document of the content manager's form, as it was sent. */
interface Sent {
  readonly uid: string;
  readonly data: object;
  readonly now: Date;
}

export interface SentOnce {
  /** Document id of what the same person made of the same words a moment ago; null when they are new. */
  readonly madeOfIt: string | null;
  remember(documentId: string): Promise<void>;
}

/**
 * A double click on Save sends a new document twice. `knex` is of a transaction that holds the lock of new documents of the type, so that
 * of two sent at the same moment, also to two servers, the second finds what the first made. Null when no form of a person's sent it.
 */
export const sentOnce = async (strapi: Core.Strapi, knex: Knex, { uid, data, now }: Sent): Promise<SentOnce | null> => {
  const actor = requestActor(strapi);
  if (actor === 'system' || !formRequest(strapi, uid)) return null;
  await knex(TABLE)
    .where('made_at', '<=', new Date(now.getTime() - SAME_CLICK * 1000).toISOString())
    .delete();
  const digest = sha256(canonicalJson([actor, uid, asJson(data)]));
  const row = await knex<Row>(TABLE).where({ digest }).first();
  return {
    madeOfIt: row?.document_id ?? null,
    async remember(documentId) {
      const made = { digest, document_id: documentId, made_at: now.toISOString() };
      await knex(TABLE).insert(made).onConflict('digest').merge();
    },
  };
};

const asJson = (data: object): Json => JSON.parse(JSON.stringify(data)) as Json;
