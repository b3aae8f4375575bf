import { ROOT } from './settings.js';

/** The kinds of pages by the second part of their address: the list, and one of its things where there are things. */
const PAGES = {
  issues: { list: () => import('./views/issues.js'), one: () => import('./views/issue.js') },
  events: { list: () => import('./views/events.js'), one: () => import('./views/event.js') },
  briefings: { list: () => import('./views/briefings.js'), one: () => import('./views/briefing.js') },
  stories: { list: () => import('./views/stories.js'), one: () => import('./views/story.js') },
  contacts: { list: () => import('./views/contacts.js'), one: () => import('./views/contact.js') },
  'urgent-help': { list: () => import('./views/urgent-help.js') },
  search: { list: () => import('./views/search.js') },
};
const HOME = () => import('./views/home.js');
const PARTNERSHIPS = () => import('./views/partnerships.js');
const NOT_FOUND = () => import('./views/not-found.js');

/**
 * Where an address leads, such as `/sites/salford/events/learning-lunch`, and the module that shows it. Every address is
 * a page load of its own: the browser then does by itself what it does best (focus, scrolling, history, announcing).
 */
export function route({ pathname, search }) {
  const [partnership, kind, slug, ...rest] = pathname.slice(ROOT.length).split('/').filter(Boolean);
  const place = { partnership, kind, slug, params: new URLSearchParams(search) };
  return { place, loadView: rest.length > 0 ? NOT_FOUND : viewOf(place) };
}

function viewOf({ partnership, kind, slug }) {
  if (!partnership) return PARTNERSHIPS;
  if (!kind) return HOME;
  const views = Object.hasOwn(PAGES, kind) ? PAGES[kind] : {};
  return (slug ? views.one : views.list) ?? NOT_FOUND;
}
