import { sayDate } from '../dates.js';
import { h, link } from '../dom.js';
import { hoursOf } from './hours.js';
import { fromOwner } from './owner.js';
import { phoneList } from './phone.js';

/** A contact with everything that is needed to reach it: nobody should have to follow a link to find the number. */
export function contactCard(contact, { site, level = 3 }) {
  return h(
    'article',
    { class: 'contact' },
    h(`h${level}`, {}, link(contact.path, contact.title), [' ', openTag(contact)]),
    h('p', { class: 'about' }, [contact.role, contact.organisation, contact.area, fromOwner(contact, site)].filter(Boolean).join(' · ')),
    waysToReach(contact),
  );
}

/** Telephone, hours, e-mail and links, in the order people look for them. */
export function waysToReach(contact) {
  return [
    phoneList(contact.phones),
    hoursOf(contact),
    contact.emails.length > 0 && h('ul', { class: 'emails' }, contact.emails.map(emailItem)),
    contact.links.length > 0 && h('ul', { class: 'links' }, contact.links.map(linkItem)),
    contact.verifiedOn && h('p', { class: 'checked' }, `Checked on ${sayDate(contact.verifiedOn)}`),
  ];
}

/** `Open now` or `Closed now`; nothing when the hours do not tell. */
export function openTag({ open }) {
  if (open === null) return null;
  return h('span', { class: `tag ${open ? 'tag-open' : 'tag-closed'}` }, open ? 'Open now' : 'Closed now');
}

function emailItem({ address, label }) {
  return h('li', {}, h('a', { href: `mailto:${address}` }, address), label && h('span', { class: 'about' }, label));
}

function linkItem({ text, url, purpose }) {
  return h('li', {}, link(url, text), purpose && h('span', { class: 'about' }, purpose));
}
