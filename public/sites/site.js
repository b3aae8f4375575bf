import { paint } from './colours.js';
import { ask } from './concord-client.js';
import { pageOf, siteOf } from './page-of.js';
import { about, masthead } from './parts/frame.js';
import { route } from './router.js';
import { page as notFoundPage } from './views/not-found.js';
import { showUnavailable } from './views/unavailable.js';

/*
 * Where it all begins. A view says what to ask (`query`, `variables`), which part of the answer it is about (`subject`)
 * and how to show it (`show`, which answers a title and nodes). This file does what is the same for all of them.
 */

const NOT_HERE = ['partnership.unknown', 'pagination.cursor-invalid'];
const OLD_MS = 5 * 60 * 1000;

const { place, loadView } = route(location);
const main = document.getElementById('main');
await start();
if (!place.kind || place.kind === 'urgent-help') reloadWhenOld();

async function start() {
  main.setAttribute('aria-busy', 'true');
  const { title, content, site } = await load();
  if (site) dress(site);
  document.title = [title, site?.shortName].filter(Boolean).join(' – ');
  main.replaceChildren(...content.flat(Infinity).filter(Boolean));
  main.removeAttribute('aria-busy');
  document.getElementById('status').textContent = title;
  goToAnchor();
}

/** Asks the API, and always answers something to show. */
async function load() {
  try {
    const { page } = await loadView();
    return await answer(page);
  } catch (error) {
    console.error(error);
    return showUnavailable({ error, retry });
  }
}

async function answer({ query, variables, subject, show }) {
  try {
    const data = await ask(query, variables(place));
    const site = siteOf(data);
    return { site, ...pageOf({ data, place, site, subject, show }) };
  } catch (error) {
    // A withdrawn partnership has no lists any more, but it has a notice.
    if (NOT_HERE.includes(error.code)) return answer(notFoundPage);
    throw error;
  }
}

/** Starts again, and takes the focus along: the button that had it is gone. */
async function retry() {
  await start();
  main.focus();
}

function dress(site) {
  paint(site.colours);
  document.getElementById('masthead').replaceChildren(...masthead(site, place));
  document.getElementById('about').replaceChildren(...about(site));
}

/** The browser looked for the part named after `#` before it was there; look again. */
function goToAnchor() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) target.scrollIntoView();
}

/** Which line to ring changes with the hour: whoever comes back to a page that was left open gets a fresh one. */
function reloadWhenOld() {
  const loadedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - loadedAt > OLD_MS) location.reload();
  });
}
