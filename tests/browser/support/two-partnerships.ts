import type { Core } from '@strapi/strapi';

import { PASSWORD } from '../../support/admin-session';
import { aPartnership } from '../../support/a-partnership';
import { anIssue } from '../../support/an-issue';

export const STAFF_PASSWORD = PASSWORD;

export interface NewStaff {
  readonly email: string;
  readonly name: string;
  readonly role?: 'strapi-super-admin' | 'concord-editor';
  readonly memberOf?: Readonly<Record<string, string>>;
}

/**
 * North Moor and South Vale with a newsletter each; Morgan manages North Moor, Billie edits for both, Alex administers the
 * network and Nell is a member of nothing. Answers the partnerships' document ids by slug.
 */
export const fillTwoPartnerships = async (strapi: Core.Strapi): Promise<Readonly<Record<string, string>>> => {
  const partnerships: Record<string, string> = {};
  for (const [shortName, name] of [
    ['North Moor', 'North Moor Safeguarding Children Partnership'],
    ['South Vale', 'South Vale Safeguarding Adults Board'],
  ] as const) {
    const slug = shortName.toLowerCase().replace(' ', '-');
    const { documentId } = await aPartnership(strapi, { name, shortName, slug });
    await anIssue(strapi, { partnership: documentId, title: `News of ${shortName}`, slug: `news-${slug}` });
    partnerships[slug] = documentId;
  }
  for (const staff of STAFF) await addStaff(strapi, staff, partnerships);
  return partnerships;
};

const STAFF: readonly NewStaff[] = [
  { email: 'morgan@example.org', name: 'Morgan Hill', memberOf: { 'north-moor': 'manager' } },
  { email: 'billie@example.org', name: 'Billie Stone', memberOf: { 'north-moor': 'editor', 'south-vale': 'editor' } },
  { email: 'alex@example.org', name: 'Alex West', role: 'strapi-super-admin' },
  { email: 'nell@example.org', name: 'Nell Brook' },
];

/** Somebody with an account, who works for the partnerships named by slug. */
export const addStaff = async (
  strapi: Core.Strapi,
  { email, name, role: code = 'concord-editor', memberOf = {} }: NewStaff,
  partnerships: Readonly<Record<string, string>>,
): Promise<void> => {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as { readonly id: number };
  const [firstname, lastname] = name.split(' ');
  const account = { email, firstname, lastname, password: PASSWORD, isActive: true, registrationToken: null, roles: [role.id] };
  const user = (await strapi.service('admin::user').create(account)) as { readonly id: number };
  for (const [slug, as] of Object.entries(memberOf)) {
    const data = { user: user.id, partnership: partnerships[slug], role: as };
    await strapi.documents('plugin::partnerships.membership').create({ data: data as never });
  }
};
