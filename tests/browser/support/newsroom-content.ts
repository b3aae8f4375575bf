import type { Core } from '@strapi/strapi';

import type { PublishingService } from '../../../src/plugins/editorial/contract';
import { aContact } from '../../support/a-contact';
import { aPartnership } from '../../support/a-partnership';
import { anEvent } from '../../support/an-event';
import { anIssue } from '../../support/an-issue';
import { aSection } from '../../support/a-section';
import { prose } from '../../support/prose';

export const EDITOR = { email: 'robin.marsh@example.org', password: 'Correct-horse-7' };

/** An editor of one partnership, and its newsletter in the making: a contact nobody verified, and two events of which one is placed. */
export const fillNewsroom = async (strapi: Core.Strapi): Promise<void> => {
  const { documentId: partnership, id, globalId } = await aPartnership(strapi, { slug: 'north-moor' });
  await publishPartnership(strapi, String(globalId));
  await anEditorOf(strapi, Number(id));
  const contact = await aContact(strapi, { partnership });
  const placed = await anEvent(strapi, { partnership, title: 'Listening to children' });
  await anEvent(strapi, { partnership, title: 'Safer sleep drop-in' });
  const { documentId: issue } = await anIssue(strapi, { partnership, title: 'March news', period: '2026-03' });
  await aSection(strapi, { issue, heading: 'Welcome', body: [{ __component: 'block.prose', text: prose('Spring is coming.') }] });
  await aSection(strapi, { issue, heading: 'Training', placements: [{ __component: 'placement.event', event: placed.documentId }] });
  await aSection(strapi, {
    issue,
    heading: 'Who to call',
    placements: [{ __component: 'placement.contact', contact: contact.documentId }],
  });
};

/** A partnership that is not public has no page, and nothing of its own can be read. */
const publishPartnership = async (strapi: Core.Strapi, id: string): Promise<void> => {
  const publishing = strapi.plugin('editorial').service<PublishingService>('publishing');
  await publishing.publish({ subject: { type: 'partnership', id }, actor: { id: 'command' } });
};

const anEditorOf = async (strapi: Core.Strapi, partnership: number): Promise<void> => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'concord-editor' } });
  const user = await strapi.service('admin::user').create({
    ...EDITOR,
    firstname: 'Robin',
    lastname: 'Marsh',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  await strapi.db.query('plugin::partnerships.membership').create({ data: { user: user.id, partnership, role: 'editor' } });
};
