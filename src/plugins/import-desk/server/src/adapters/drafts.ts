import type { Core } from '@strapi/strapi';

import { DomainError, storageRefusal } from '../../../../../kernel';
import type { Drafts } from '../application/ports';

import { adminAddress } from './admin-address';
import { readContacts } from './read-contacts';
import { contactData, issueData, sectionData } from './document-data';

const ISSUE = 'api::issue.issue';
const SECTION = 'api::section.section';
const CONTACT = 'api::contact.contact';

/** Working copies through Strapi's document service, so that editorial gives them ids and addresses and records their revisions. */
export const createDrafts = (strapi: Core.Strapi): Drafts => ({
  async transact(work) {
    try {
      return await strapi.db.transaction(() => work());
    } catch (error) {
      throw importRefusal(error) ?? error;
    }
  },
  async createIssue(partnership, plan) {
    const { documentId } = await strapi.documents(ISSUE).create({ data: issueData(partnership, plan) });
    return documentId;
  },
  async createContact(partnership, plan) {
    const { documentId } = await strapi.documents(CONTACT).create({ data: contactData(partnership, plan) });
    return documentId;
  },
  async createSection(draft) {
    const { documentId } = await strapi.documents(SECTION).create({ data: sectionData(draft) });
    return documentId;
  },
  async orderSections(issue, sections) {
    const set = sections.map((documentId) => ({ documentId }));
    await strapi.documents(ISSUE).update({ documentId: issue, data: { sections: { set } } });
  },
  contactsOf: (partnership) => readContacts(strapi, partnership),
  async titlesOfMonth(partnership, period, except) {
    const filters = { period, partnership: { documentId: partnership }, documentId: { $ne: except } };
    const rows = await strapi.documents(ISSUE).findMany({ filters, fields: ['title'], sort: 'createdAt', limit: 20 });
    return rows.flatMap(({ title }) => title ?? []);
  },
  adminUrl(issue, runsAt) {
    return `${adminAddress(strapi, runsAt)}/content-manager/collection-types/${ISSUE}/${issue}`;
  },
});

/** A database that is kept by somebody else, as the import's own refusal; other storage trouble as the kernel names it. Null for the rest. */
const importRefusal = (error: unknown): DomainError | null => {
  const refusal = storageRefusal(error);
  if (refusal?.code !== 'storage.busy') return refusal;
  const message = 'Concord is busy writing at this moment. Nothing was imported. Try again in a minute.';
  return new DomainError({ code: 'import.database-busy', refusal: 'unavailable', message, cause: error });
};
