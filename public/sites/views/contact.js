import { sayDate } from '../dates.js';
import { h } from '../dom.js';
import { openTag, waysToReach } from '../parts/contact-card.js';
import { facts } from '../parts/facts.js';
import { fromOwner } from '../parts/owner.js';
import { trail } from '../parts/trail.js';
import { CONTACT } from '../queries.js';
import { CONTACT_PURPOSES } from '../words.js';

/** `/sites/salford/contacts/bridge`: one contact. */
export const page = {
  query: CONTACT,
  subject: 'contact',
  variables: ({ partnership, slug }) => ({ partnership, slug }),
  show: ({ data: { contact }, site }) => ({
    title: contact.title,
    content: [
      trail(site, [`${site.path}/contacts`, 'Contacts']),
      h('article', { class: 'reading contact contact-alone' }, [
        h('p', { class: 'eyebrow' }, [CONTACT_PURPOSES[contact.purpose], fromOwner(contact, site)].filter(Boolean).join(' · ')),
        h('h1', {}, contact.title),
        contact.open !== null && h('p', { class: 'status' }, openTag(contact)),
        waysToReach(contact),
        aboutIt(contact),
      ]),
    ],
  }),
};

function aboutIt({ role, organisation, area, people, publishedAt }) {
  return facts([
    ['Role', role],
    ['Organisation', organisation],
    ['Area', area],
    ['Today', people.map(({ name }) => name).join(', ')],
    ['Published', sayDate(publishedAt.date)],
  ]);
}
