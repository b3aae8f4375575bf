import { h } from '../dom.js';
import { cardList, pager } from '../parts/lists.js';
import { storyCard } from '../parts/story-card.js';
import { trail } from '../parts/trail.js';
import { STORIES } from '../queries.js';

/** `/sites/salford/stories`: all stories, newest first. */
export const page = {
  query: STORIES,
  variables: ({ partnership, params }) => ({ partnership, after: params.get('after') }),
  show: ({ data: { stories }, place, site }) => ({
    title: 'News',
    content: [
      trail(site),
      h('h1', {}, 'News'),
      cardList(
        stories.nodes.map((story) => storyCard(story, { site, level: 2 })),
        { whenEmpty: 'No news has been published yet.', className: 'rows' },
      ),
      pager(stories.pageInfo, { params: place.params, next: 'Older news', first: 'Newest news' }),
    ],
  }),
};
