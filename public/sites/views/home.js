import { today } from '../dates.js';
import { h } from '../dom.js';
import { briefingCard } from '../parts/briefing-card.js';
import { eventCard } from '../parts/event-card.js';
import { frontPage } from '../parts/front-page.js';
import { helpStrip } from '../parts/help-strip.js';
import { cardList } from '../parts/lists.js';
import { storyCard } from '../parts/story-card.js';
import { HOME } from '../queries.js';

/** `/sites/salford`: whom to ring now, the latest issue and what is on. */
export const page = {
  query: HOME,
  variables: ({ partnership }) => ({ partnership, today: today() }),
  show: ({ data, site }) => ({
    title: 'News and events',
    content: [
      h('h1', { class: 'visually-hidden' }, site.name),
      helpStrip(data.urgentHelp, site),
      frontPage(data.latestIssue, site),
      h('div', { class: 'columns' }, [whatsOn(data.events, site), reading(data, site)]),
    ],
  }),
};

function whatsOn({ edges }, site) {
  const cards = edges.map(({ node, occurrence }) => eventCard(node, { site, occurrence }));
  return h('section', { 'aria-labelledby': 'whats-on' }, [
    h('h2', { id: 'whats-on' }, 'What’s on'),
    cardList(cards, { whenEmpty: 'No events are announced at the moment.', className: 'rows' }),
    h('p', { class: 'more' }, h('a', { href: `${site.path}/events` }, 'All events')),
  ]);
}

function reading({ briefings, stories }, site) {
  return h('div', {}, [
    readingList(
      'Briefings',
      `${site.path}/briefings`,
      briefings.nodes.map((briefing) => briefingCard(briefing, { site })),
    ),
    readingList(
      'News',
      `${site.path}/stories`,
      stories.nodes.map((story) => storyCard(story, { site })),
    ),
  ]);
}

function readingList(heading, href, cards) {
  if (cards.length === 0) return null;
  const id = heading.toLowerCase();
  return h('section', { 'aria-labelledby': id }, [
    h('h2', { id }, heading),
    cardList(cards, { className: 'rows' }),
    h('p', { class: 'more' }, h('a', { href }, `All ${id}`)),
  ]);
}
