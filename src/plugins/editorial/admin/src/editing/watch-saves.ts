import { REVISION_HEADER } from '../../../contract/editing';
import type { DocumentAt } from '../document-at';
import type { SaveWatch } from './save-watch';

/** Where the page's requests are sent from. */
type Host = Pick<Window, 'fetch'>;

/**
 * Has every save of the content manager's forms say at which revision its form was opened. Strapi offers no place for
 * that: its forms ask by the browser's `fetch`, so this stands in front of it, and leaves all other requests alone. Where a document was
 * lost to its reader, its form is filled again from what it was filled from: Strapi would take it off the page, with all that was typed.
 */
export const watchSaves = (host: Host, watch: SaveWatch): void => {
  const ask = host.fetch.bind(host);
  host.fetch = async (input, init) => {
    const at = watch.documentAt(urlOf(input));
    if (!at) return ask(input, init);
    return init?.method === 'PUT' ? save(ask, watch, { at, input, init }) : open(ask, watch, { at, input, init });
  };
};

interface Asked<Init> {
  readonly at: DocumentAt;
  readonly input: RequestInfo | URL;
  readonly init: Init;
}

const open = async (ask: Host['fetch'], watch: SaveWatch, { at, input, init }: Asked<RequestInit | undefined>): Promise<Response> => {
  const kept = watch.filledFrom(at);
  if (kept) return kept;
  const answer = await ask(input, init);
  if (answer.ok) {
    watch.opened(at, answer.headers.get(REVISION_HEADER));
    watch.filled(at, answer.clone());
  }
  return answer;
};

const save = async (ask: Host['fetch'], watch: SaveWatch, { at, input, init }: Asked<RequestInit>): Promise<Response> => {
  const headers = new Headers(init.headers);
  const revision = watch.revisionOf(at);
  if (revision !== null && !headers.has(REVISION_HEADER)) headers.set(REVISION_HEADER, String(revision));
  const answer = await ask(input, { ...init, headers });
  if (answer.ok) watch.opened(at, answer.headers.get(REVISION_HEADER));
  // Before anything else looks up the newest words, and the form shows them instead.
  else if (answer.status === 409) await conflict(watch, at, { answer, body: init.body });
  else if (answer.status === 404) watch.lost(at, true);
  return answer;
};

const conflict = async (watch: SaveWatch, at: DocumentAt, { answer, body }: { answer: Response; body: unknown }): Promise<void> => {
  const said = await answer.clone().text();
  if (said.includes('"revision.stale"')) watch.refused(at, body);
  if (said.includes('"lease.held"')) watch.heldBack(at);
};

const urlOf = (input: RequestInfo | URL): string => {
  if (typeof input === 'string') return input;
  return input instanceof URL ? input.href : input.url;
};
