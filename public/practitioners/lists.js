import { today } from '/sites/dates.js';
import { h } from '/sites/dom.js';
import { BRIEFING_CARD, CONTACT_CARD, EVENT_CARD, STORY_CARD } from '/sites/fragments.js';
import { briefingCard } from '/sites/parts/briefing-card.js';
import { contactCard } from '/sites/parts/contact-card.js';
import { eventCard } from '/sites/parts/event-card.js';
import { cardList } from '/sites/parts/lists.js';
import { storyCard } from '/sites/parts/story-card.js';

import { askInside } from './session.js';

/** Cards name the partnership that something comes from wherever it is not the one whose site they stand on; this is nobody's. */
const NOBODYS = { slug: null };

const PAGE = 'restricted: true, first: 20, after: $after';

const LISTS = [
  {
    name: 'briefings',
    heading: 'Briefings',
    query: `${BRIEFING_CARD} query Briefings($after: String) {
      list: briefings(${PAGE}) { edges { node { ...BriefingCard } } pageInfo { hasNextPage endCursor } } }`,
    card: ({ node }) => briefingCard(node, { site: NOBODYS }),
  },
  {
    name: 'stories',
    heading: 'News and learning',
    query: `${STORY_CARD} query Stories($after: String) {
      list: stories(${PAGE}) { edges { node { ...StoryCard } } pageInfo { hasNextPage endCursor } } }`,
    card: ({ node }) => storyCard(node, { site: NOBODYS }),
  },
  {
    name: 'events',
    heading: 'Events to come',
    query: `${EVENT_CARD} query Events($after: String, $today: LocalDate) {
      list: events(from: $today, ${PAGE}) { edges { occurrence { ...Occurrence } node { ...EventCard } } pageInfo { hasNextPage endCursor } } }`,
    card: ({ node, occurrence }) => eventCard(node, { site: NOBODYS, occurrence }),
  },
  {
    name: 'contacts',
    heading: 'Contacts',
    query: `${CONTACT_CARD} query Contacts($after: String) {
      list: contacts(${PAGE}) { edges { node { ...ContactCard } } pageInfo { hasNextPage endCursor } } }`,
    card: ({ node }) => contactCard(node, { site: NOBODYS }),
  },
];

/** All that is for practitioners, kind by kind, as parts of a page. `onTrouble` gets what a later page of a list fails with. */
export async function allLists(onTrouble) {
  const pages = await Promise.all(LISTS.map((list) => pageOf(list, null)));
  const parts = LISTS.flatMap((list, at) => (pages[at].edges.length === 0 ? [] : [partOf(list, pages[at], onTrouble)]));
  return parts.length === 0 ? [h('p', { class: 'empty' }, 'Nothing is published for practitioners only at the moment.')] : parts;
}

async function pageOf({ query, name }, after) {
  const { list } = await askInside(query, { after, ...(name === 'events' && { today: today() }) });
  return list;
}

function partOf(list, { edges, pageInfo }, onTrouble) {
  const cards = cardList(edges.map(list.card), { className: list.name === 'contacts' ? 'cards' : 'rows' });
  const part = h('section', {}, h('h2', {}, list.heading), cards);
  if (pageInfo.hasNextPage) part.append(more(list, { cards, pageInfo, onTrouble }));
  return part;
}

/** The focus goes to the first of what comes: whoever listens, or goes by keyboard, reads on from there. */
function more(list, { cards, pageInfo, onTrouble }) {
  const button = h('button', { type: 'button', class: 'quiet' }, `Show more: ${list.heading.toLowerCase()}`);
  let { endCursor } = pageInfo;
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    try {
      const page = await pageOf(list, endCursor);
      const items = page.edges.map((edge) => h('li', {}, list.card(edge)));
      cards.append(...items);
      items[0]?.querySelector('a')?.focus();
      endCursor = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) button.parentElement.remove();
    } catch (error) {
      onTrouble(error);
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
  return h('p', { class: 'more' }, button);
}
