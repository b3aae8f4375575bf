import { h } from '../dom.js';
import { contactCard } from '../parts/contact-card.js';
import { cardList, pager } from '../parts/lists.js';
import { trail } from '../parts/trail.js';
import { CONTACTS } from '../queries.js';

/** `/sites/salford/contacts`: all contacts, A to Z, each with its numbers. */
export const page = {
  query: CONTACTS,
  variables: ({ partnership, params }) => ({ partnership, after: params.get('after') }),
  show: ({ data: { contacts }, place, site }) => ({
    title: 'Contacts',
    content: [
      trail(site),
      h('h1', {}, 'Contacts'),
      cardList(
        contacts.nodes.map((contact) => contactCard(contact, { site, level: 2 })),
        { whenEmpty: 'No contact has been published yet.', className: 'cards' },
      ),
      pager(contacts.pageInfo, { params: place.params, next: 'More contacts', first: 'Back to the first contacts' }),
    ],
  }),
};
