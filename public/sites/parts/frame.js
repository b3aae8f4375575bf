import { sayDay } from '../dates.js';
import { h } from '../dom.js';
import { FOR_PRACTITIONERS } from '../settings.js';
import { proseOf } from './blocks.js';
import { picture } from './image.js';

const MENU = [
  ['issues', 'Newsletter'],
  ['events', 'Events'],
  ['briefings', 'Briefings'],
  ['stories', 'News'],
  ['contacts', 'Contacts'],
  ['urgent-help', 'Urgent help'],
];

/** The head of every page: name, search box and menu, and that the partnership is closed when it is. */
export function masthead(site, place) {
  return [
    h('div', { class: 'band' }, h('div', { class: 'band-inner' }, brand(site), searchBox(site, place))),
    h(
      'nav',
      { class: 'menu', 'aria-label': site.shortName },
      h(
        'ul',
        {},
        MENU.map((entry) => menuItem(entry, site, place)),
      ),
    ),
    ...closed(site),
  ];
}

/** The foot of every page: what the partnership says about itself. */
export function about(site) {
  return [
    h('h2', {}, site.name),
    proseOf(site.standingText, { level: 3 }),
    site.website && h('p', {}, h('a', { href: site.website }, `Website of ${site.shortName}`)),
    !site.closedOn && h('p', {}, h('a', { href: FOR_PRACTITIONERS }, 'For practitioners: sign in, or ask for access')),
    h('p', {}, h('a', { href: '/sites' }, 'All partnerships')),
  ].filter(Boolean);
}

function closed({ shortName, closedOn, successor }) {
  if (!closedOn) return [];
  const words = h('strong', {}, `${shortName} closed on ${sayDay(closedOn)}. What it published can still be read.`);
  const next = successor && [' Its work is carried on by ', h('a', { href: successor.path }, successor.name), '.'];
  return [h('div', { class: 'closed' }, h('p', { class: 'notice' }, words, next ?? []))];
}

function brand(site) {
  return h('a', { class: 'brand', href: site.path }, [
    picture(site.logo && { ...site.logo, alt: '' }, 'logo'),
    h('span', {}, h('b', {}, site.shortName), ' ', h('span', { class: 'full-name' }, site.name)),
  ]);
}

function searchBox(site, { kind, params }) {
  const text = kind === 'search' ? params.get('q') : null;
  return h('form', { class: 'search', role: 'search', action: `${site.path}/search` }, [
    h('label', { for: 'q' }, `Search ${site.shortName}`),
    h(
      'div',
      {},
      h('input', { id: 'q', name: 'q', type: 'search', maxlength: '200', required: true, value: text }),
      h('button', {}, 'Search'),
    ),
  ]);
}

function menuItem([kind, words], site, place) {
  const current = place.kind === kind && (place.slug ? 'true' : 'page');
  return h('li', {}, h('a', { href: `${site.path}/${kind}`, 'aria-current': current }, words));
}
