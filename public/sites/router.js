import { ROOT } from './settings.js';
import { briefingPage } from './views/briefing.js';
import { briefingsPage } from './views/briefings.js';
import { contactPage } from './views/contact.js';
import { contactsPage } from './views/contacts.js';
import { eventPage } from './views/event.js';
import { eventsPage } from './views/events.js';
import { homePage } from './views/home.js';
import { issuePage } from './views/issue.js';
import { issuesPage } from './views/issues.js';
import { notFoundPage } from './views/not-found.js';
import { partnershipsPage } from './views/partnerships.js';
import { searchPage } from './views/search.js';
import { storiesPage } from './views/stories.js';
import { storyPage } from './views/story.js';
import { urgentHelpPage } from './views/urgent-help.js';

/** The kinds of pages by the second part of their address: the list, and one of its things where there are things. */
const PAGES = {
  issues: { list: issuesPage, one: issuePage },
  events: { list: eventsPage, one: eventPage },
  briefings: { list: briefingsPage, one: briefingPage },
  stories: { list: storiesPage, one: storyPage },
  contacts: { list: contactsPage, one: contactPage },
  'urgent-help': { list: urgentHelpPage },
  search: { list: searchPage },
};

/**
 * Which page an address asks for, such as `/sites/salford/events/learning-lunch`. Every address is a page load of its
 * own: the browser then does by itself what it does best (focus, scrolling, history, announcing the new page).
 */
export function route({ pathname, search }) {
  const [partnership, kind, slug, ...rest] = pathname.slice(ROOT.length).split('/').filter(Boolean);
  const place = { partnership, kind, slug, params: new URLSearchParams(search) };
  return { place, page: rest.length > 0 ? notFoundPage : pageAt(place) };
}

function pageAt({ partnership, kind, slug }) {
  if (!partnership) return partnershipsPage;
  if (!kind) return homePage;
  const pages = Object.hasOwn(PAGES, kind) ? PAGES[kind] : {};
  return (slug ? pages.one : pages.list) ?? notFoundPage;
}
