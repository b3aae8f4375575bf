import { h } from '../dom.js';

/** The way back: home, and the list that a page belongs to. */
export function trail(site, ...steps) {
  const links = [[site.path, site.shortName], ...steps];
  return h(
    'nav',
    { class: 'trail', 'aria-label': 'You are in' },
    h(
      'ol',
      {},
      links.map(([href, words]) => h('li', {}, h('a', { href }, words))),
    ),
  );
}
