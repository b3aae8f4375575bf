import type { Core } from '@strapi/strapi';

/** Document ids of a content type as the running request's lists have them: the wall and the picked partnership narrow this as any list. */
export const documentsInList =
  (strapi: Core.Strapi) =>
  async (uid: string): Promise<readonly string[]> => {
    const rows = (await strapi.db.query(uid).findMany({ select: ['documentId'] })) as readonly { readonly documentId: string }[];
    return rows.map(({ documentId }) => documentId);
  };
