import { showNotFound } from './views/not-found.js';
import { showWithdrawn } from './views/withdrawn.js';

/** What a view makes of an answer: the page itself, unless the partnership or the thing it is about is not there or was withdrawn. */
export function pageOf({ data, place, site, subject, show }) {
  const found = [data.site, subject && data[subject]];
  // A withdrawn partnership has nothing else to show: its notice goes before what is not there.
  const withdrawn = found.find((thing) => thing?.__typename === 'Withdrawn');
  if (withdrawn) return showWithdrawn({ withdrawn, site });
  return found.includes(null) ? showNotFound({ site }) : show({ data, place, site });
}

/** The partnership whose pages an answer is about; undefined where it has none, or a withdrawn one. */
export function siteOf(data) {
  return data.site?.__typename === 'Partnership' ? data.site : undefined;
}
