import { h } from '../dom.js';
import { briefingCard } from '../parts/briefing-card.js';
import { cardList, pager } from '../parts/lists.js';
import { trail } from '../parts/trail.js';
import { BRIEFINGS } from '../queries.js';

/** `/sites/salford/briefings`: all briefings, newest first. */
export const page = {
  query: BRIEFINGS,
  variables: ({ partnership, params }) => ({ partnership, after: params.get('after') }),
  show: ({ data: { briefings }, place, site }) => ({
    title: 'Briefings',
    content: [
      trail(site),
      h('h1', {}, 'Briefings'),
      h('p', { class: 'lead' }, 'Short papers for a team to read together.'),
      cardList(
        briefings.nodes.map((briefing) => briefingCard(briefing, { site, level: 2 })),
        { whenEmpty: 'No briefing has been published yet.', className: 'rows' },
      ),
      pager(briefings.pageInfo, { params: place.params, next: 'Older briefings', first: 'Newest briefings' }),
    ],
  }),
};
