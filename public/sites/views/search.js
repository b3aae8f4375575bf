import { sayDate } from '../dates.js';
import { h, link } from '../dom.js';
import { cardList, pager } from '../parts/lists.js';
import { trail } from '../parts/trail.js';
import { SEARCH } from '../queries.js';
import { TYPES } from '../words.js';

const LONGEST = 200;
const NOTHING = { nodes: [], pageInfo: {} };

/** `/sites/salford/search?q=neglect`: what was found. */
export const page = {
  query: SEARCH,
  variables: ({ partnership, params }) => ({
    partnership,
    text: wordsOf(params),
    isAsked: wordsOf(params) !== '',
    after: params.get('after'),
  }),
  show: ({ data: { search = NOTHING }, place, site }) => {
    const text = wordsOf(place.params);
    return {
      title: text ? `Search: ${text}` : 'Search',
      content: [
        trail(site),
        h('h1', {}, text ? ['Search: ', h('q', {}, text)] : 'Search'),
        cardList(search.nodes.map(resultOf), { whenEmpty: whenEmpty(text), className: 'rows' }),
        pager(search.pageInfo, { params: place.params, next: 'More results', first: 'Back to the first results' }),
      ],
    };
  },
};

function wordsOf(params) {
  const text = params.get('q')?.trim().slice(0, LONGEST) ?? '';
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function resultOf(found) {
  const about = [TYPES[found.__typename], found.when ?? found.period?.text ?? sayDate(found.publishedAt.date), found.organisation];
  return h('article', { class: 'card' }, [
    h('p', { class: 'about' }, about.filter(Boolean).join(' · ')),
    h('h2', {}, link(found.path, found.title)),
    found.summary && h('p', { class: 'summary' }, found.summary),
  ]);
}

function whenEmpty(text) {
  return text
    ? 'Nothing was found. Try fewer or other words, or only the beginning of a name.'
    : 'Type what you are looking for into the box at the top.';
}
