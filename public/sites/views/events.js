import { daysAgo, today } from '../dates.js';
import { h } from '../dom.js';
import { eventCard } from '../parts/event-card.js';
import { cardList, pager } from '../parts/lists.js';
import { trail } from '../parts/trail.js';
import { EVENTS } from '../queries.js';

const YEAR = 365;

/** `/sites/salford/events`: what is to come; `?when=past` shows the last twelve months, the latest first. */
export const page = {
  query: EVENTS,
  variables: ({ partnership, params }) => ({ partnership, ...rangeOf(params), after: params.get('after') }),
  show: ({ data: { events }, place, site }) => {
    const heading = isPast(place.params) ? 'Past events' : 'Events';
    const edges = isPast(place.params) ? events.edges.toReversed() : events.edges;
    return {
      title: heading,
      content: [
        trail(site),
        h('h1', {}, heading),
        choice(place.params),
        cardList(
          edges.map(({ node, occurrence }) => eventCard(node, { site, occurrence, level: 2 })),
          { whenEmpty: whenEmpty(place.params), className: 'rows' },
        ),
        pager(events.pageInfo, { params: place.params, next: 'Later events', first: 'Back to the first events' }),
      ],
    };
  },
};

function rangeOf(params) {
  return isPast(params) ? { from: daysAgo(YEAR), to: daysAgo(1), first: 100 } : { from: today(), to: null, first: 20 };
}

function isPast(params) {
  return params.get('when') === 'past';
}

function choice(params) {
  const past = isPast(params);
  return h('nav', { class: 'choice', 'aria-label': 'Which events' }, [
    h('ul', {}, [
      h('li', {}, h('a', { href: '?', 'aria-current': !past && 'page' }, 'To come')),
      h('li', {}, h('a', { href: '?when=past', 'aria-current': past && 'page' }, 'Past')),
    ]),
  ]);
}

function whenEmpty(params) {
  return isPast(params) ? 'There were no events in the last twelve months.' : 'No events are announced at the moment.';
}
