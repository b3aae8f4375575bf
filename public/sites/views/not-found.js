import { h } from '../dom.js';
import { SITE_ONLY } from '../queries.js';
import { ROOT } from '../settings.js';

/** An address that leads nowhere. */
export const page = {
  query: SITE_ONLY,
  variables: ({ partnership }) => ({ partnership }),
  show: ({ place, site }) => showNotFound({ place, site }),
};

/** What to say when a page, a thing or a whole partnership is not here, and where to look instead. */
export function showNotFound({ site }) {
  return {
    title: 'Page not found',
    content: [
      h('h1', {}, 'We cannot find this page'),
      h('p', { class: 'lead' }, 'The address may be mistyped or out of date, or the page was never public.'),
      h('p', {}, site ? 'You can search at the top of this page, or go on here:' : 'You can go on here:'),
      h(
        'ul',
        {},
        waysOn(site).map(([href, words]) => h('li', {}, h('a', { href }, words))),
      ),
    ],
  };
}

function waysOn(site) {
  if (!site) return [[ROOT, 'All partnerships']];
  return [
    [site.path, `Home of ${site.shortName}`],
    [`${site.path}/issues`, 'Newsletter'],
    [`${site.path}/events`, 'Events'],
    [`${site.path}/urgent-help`, 'Urgent help'],
  ];
}
