import type { Core } from '@strapi/strapi';

import type { StoredContact } from '../domain/draft/match-contact';

/** Contacts that a partnership owns, alone or with another, oldest first. */
export const readContacts = async (strapi: Core.Strapi, partnership: string): Promise<readonly StoredContact[]> => {
  const rows = await strapi.documents('api::contact.contact').findMany({
    filters: { $or: [{ partnership: { documentId: partnership } }, { coOwner: { documentId: partnership } }] },
    populate: ['phones', 'emails'],
    sort: 'createdAt',
    limit: 10_000,
  });
  return rows.map(({ documentId, label, phones, emails }) => ({
    documentId,
    label: label ?? '',
    phones: (phones ?? []).flatMap(({ dial, kind }) => (dial ? [{ dial, kind: kind ?? 'voice' }] : [])),
    emails: (emails ?? []).flatMap(({ address }) => address ?? []),
  }));
};
