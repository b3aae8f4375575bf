import { h } from '../dom.js';
import { issueName } from '../parts/issue-name.js';
import { cardList, pager } from '../parts/lists.js';
import { trail } from '../parts/trail.js';
import { ISSUES } from '../queries.js';

/** `/sites/salford/issues`: the archive; `?series=schools` shows one newsletter series. */
export const page = {
  query: ISSUES,
  variables: ({ partnership, params }) => ({ partnership, series: params.get('series'), after: params.get('after') }),
  show: ({ data: { issues }, place, site }) => ({
    title: 'Newsletter',
    content: [
      trail(site),
      h('h1', {}, 'Newsletter'),
      site.newsletters.length > 1 && seriesChoice(site, place.params.get('series')),
      cardList(issues.nodes.map(issueRow), { whenEmpty: 'No issue has been published yet.', className: 'rows' }),
      pager(issues.pageInfo, { params: place.params, next: 'Older issues', first: 'Newest issues' }),
    ],
  }),
};

function seriesChoice(site, chosen) {
  const choices = [{ name: 'All issues', slug: null }, ...site.newsletters];
  return h(
    'nav',
    { class: 'choice', 'aria-label': 'Newsletter series' },
    h(
      'ul',
      {},
      choices.map((choice) => seriesLink(choice, chosen)),
    ),
  );
}

function seriesLink({ name, slug }, chosen) {
  const href = slug ? `?series=${encodeURIComponent(slug)}` : '?';
  return h('li', {}, h('a', { href, 'aria-current': slug === chosen && 'page' }, name));
}

function issueRow(issue) {
  return h(
    'article',
    { class: 'card' },
    h('p', { class: 'about' }, issueName(issue)),
    h('h2', {}, h('a', { href: issue.path }, issue.title)),
  );
}
