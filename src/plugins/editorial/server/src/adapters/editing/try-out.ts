import type { Core } from '@strapi/strapi';

import { type JsonObject, subjectKey } from '../../../../../../kernel';
import type { Desk, Subject } from '../../application/ports';

/** Carries what was tried out of the transaction that it ends. */
class TakenBack extends Error {
  constructor(readonly body: JsonObject) {
    super('Tried out, and taken back.');
  }
}

/** Saves as whoever asks, in a transaction that is taken back, and gives the body that the save recorded. */
export const createTryOut =
  (strapi: Core.Strapi, desk: Desk) =>
  async ({ uid, documentId, type, id }: Subject, data: Readonly<Record<string, unknown>>): Promise<JsonObject> => {
    try {
      return await desk.transact(async (tables): Promise<JsonObject> => {
        await strapi.documents(uid as never).update({ documentId, data: data as never });
        const body = (await tables.revisions.latest([{ type, id }])).get(subjectKey({ type, id }))?.body;
        throw new TakenBack(body ?? {});
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.body;
      throw error;
    }
  };
