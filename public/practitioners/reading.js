import { h } from '/sites/dom.js';
import { pageOf, siteOf } from '/sites/page-of.js';
import { route } from '/sites/router.js';

import { withPictures } from './files.js';
import { askInside } from './session.js';

const KINDS = ['stories', 'briefings', 'events', 'contacts', 'issues'];

/** Where an address of the partner pages leads to one thing, such as `/sites/salford/stories/winter`; otherwise null. */
export function placeOf(address) {
  const { pathname, origin } = new URL(address, location.href);
  if (origin !== location.origin || !pathname.startsWith('/sites/')) return null;
  const { place, loadView } = route({ pathname, search: '' });
  return place.slug && KINDS.includes(place.kind) ? { place, loadView } : null;
}

/** One thing as the partner pages show it, with what only practitioners see: a title and nodes. */
export async function read({ place, loadView }) {
  const { page } = await loadView();
  const data = await withPictures(await askInside(page.query, page.variables(place)));
  return pageOf({ data, place, site: siteOf(data), subject: page.subject, show: page.show });
}

/**
 * Things that this page can show are opened in it, by what stands behind the #; all else in a tab of its own: leaving this page
 * signs out.
 */
export function keepLinksInside(part) {
  for (const link of part.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href');
    if (/^(#|tel:|mailto:|sms:|\/files\/)/.test(address)) continue;
    if (placeOf(address)) link.setAttribute('href', `#${new URL(address, location.href).pathname}`);
    else openBeside(link);
  }
}

function openBeside(link) {
  link.target = '_blank';
  link.rel = 'noopener';
  link.append(h('span', { class: 'visually-hidden' }, ' (opens in a new tab)'));
}
