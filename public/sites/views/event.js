import { sayDay } from '../dates.js';
import { h, link } from '../dom.js';
import { blocksOf } from '../parts/blocks.js';
import { contactCard } from '../parts/contact-card.js';
import { sayWhen, statusTag } from '../parts/event-card.js';
import { facts, topicNames } from '../parts/facts.js';
import { notice } from '../parts/notice.js';
import { occurrenceLists } from '../parts/occurrences.js';
import { fromOwner } from '../parts/owner.js';
import { trail } from '../parts/trail.js';
import { EVENT } from '../queries.js';
import { BOOKING, EVENT_KINDS, EVENT_STATUS_NOTE } from '../words.js';

/** `/sites/salford/events/learning-lunch`: one event with all its dates. */
export const page = {
  query: EVENT,
  subject: 'event',
  variables: ({ partnership, slug }) => ({ partnership, slug }),
  show: ({ data: { event }, site }) => ({
    title: event.title,
    content: [
      trail(site, [`${site.path}/events`, 'Events']),
      h('article', { class: 'reading with-side' }, head(event, site), middle(event), side(event, site)),
    ],
  }),
};

function head(event, site) {
  const note = EVENT_STATUS_NOTE[event.status];
  return h('div', { class: 'head' }, [
    h('p', { class: 'eyebrow' }, [EVENT_KINDS[event.eventKind], fromOwner(event, site)].filter(Boolean).join(' · ')),
    h('h1', {}, event.title),
    note && h('p', { class: `status status-${event.status.toLowerCase()}` }, statusTag(event), ` ${note}`),
    event.summary && h('p', { class: 'lead' }, event.summary),
  ]);
}

function middle(event) {
  return h('div', {}, [
    event.occurrences.length > 0 ? occurrenceLists(event) : h('p', { class: 'when-alone' }, sayWhen(event)),
    blocksOf(event.body),
    event.themes.length > 0 && themesOf(event.themes),
  ]);
}

function side(event, site) {
  return h('div', {}, [
    facts([
      ['Who may come', event.audienceRestriction],
      ['Cost', event.cost],
      ['Booking', BOOKING[event.bookingMode]],
      ['Book by', event.bookingDeadline && sayDay(event.bookingDeadline)],
      ['About', topicNames(event.topics)],
    ]),
    event.organiser && organiserOf(event.organiser, site),
  ]);
}

function themesOf(themes) {
  const days = themes.map(({ date, theme, link: href }) => h('li', {}, h('span', { class: 'about' }, sayDay(date)), link(href, theme)));
  return h('section', {}, h('h2', {}, 'Day by day'), h('ol', { class: 'themes' }, days));
}

function organiserOf(organiser, site) {
  const card = organiser.__typename === 'Withdrawn' ? notice : contactCard;
  return h('section', {}, h('h2', {}, 'Who to ask'), card(organiser, { site }));
}
