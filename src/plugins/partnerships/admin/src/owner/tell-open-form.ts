import { FORM_HEADER } from '../../../contract/open-form';

/** Where the page stands, and where its requests are sent from. */
type Host = Pick<Window, 'fetch'> & { readonly location: Pick<Location, 'pathname'> };

/** A search for what a relation can name. */
const PICKER = /\/content-manager\/relations\/[^/?#]+\/[^/?#]+(?:[?#]|$)/;
const FORM = /\/content-manager\/collection-types\/([^/]+)\/([^/]+)$/;

/**
 * Has every search of a picker say in which document's form it stands. Strapi offers no place for that: its forms ask by the browser's
 * `fetch`, so this stands in front of it, and leaves all other requests alone.
 */
export const tellOpenForm = (host: Host): void => {
  const ask = host.fetch.bind(host);
  host.fetch = (input, init) => {
    const [, uid, documentId = 'create'] = FORM.exec(host.location.pathname) ?? [];
    if (uid === undefined || documentId === 'create' || !PICKER.test(input instanceof Request ? input.url : String(input)))
      return ask(input, init);
    const headers = new Headers(init?.headers);
    headers.set(FORM_HEADER, `${uid}/${documentId}`);
    return ask(input, { ...init, headers });
  };
};
