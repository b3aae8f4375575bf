import { FORM_HEADER } from '../../../contract/open-form';
import type { NewDocument } from './new-document';

/** Where the page stands, and how its requests are sent. */
type Host = Pick<Window, 'fetch'> & {
  readonly location: Pick<Location, 'pathname'>;
  XMLHttpRequest: typeof XMLHttpRequest;
};

/** A search for what a relation can name. */
const PICKER = /\/content-manager\/relations\/[^/?#]+\/[^/?#]+(?:[?#]|$)/;
/** The media library, whose dialog stands in forms. */
const MEDIA = /\/upload(?:[/?#]|$)/;
const FORM = /\/content-manager\/collection-types\/([^/]+)\/([^/]+)$/;

/**
 * Has every search of a picker, and all that the dialog of the media library asks for and uploads, say in which document's form it
 * stands. Strapi offers no place for that: its forms ask by the browser's `fetch`, and upload by its `XMLHttpRequest`, so this stands in
 * front of both, and leaves all other requests alone. Answers what forms of new documents are to keep up to date.
 */
export const tellOpenForm = (host: Host): NewDocument => {
  const newDocument: NewDocument = { belongsTo: null };
  const formOf = (address: string): string | null => {
    const [, uid = '', documentId = ''] = FORM.exec(host.location.pathname) ?? [];
    if (documentId === '') return null;
    if (MEDIA.test(address)) return documentId === 'create' ? newDocument.belongsTo : `${uid}/${documentId}`;
    return PICKER.test(address) && documentId !== 'create' ? `${uid}/${documentId}` : null;
  };
  tellWhenFetched(host, formOf);
  tellWhenSent(host, formOf);
  return newDocument;
};

type FormOf = (address: string) => string | null;

const tellWhenFetched = (host: Host, formOf: FormOf): void => {
  const ask = host.fetch.bind(host);
  host.fetch = (input, init) => {
    const form = formOf(input instanceof Request ? input.url : String(input));
    if (form === null) return ask(input, init);
    const headers = new Headers(init?.headers);
    headers.set(FORM_HEADER, form);
    return ask(input, { ...init, headers });
  };
};

const tellWhenSent = (host: Host, formOf: FormOf): void => {
  host.XMLHttpRequest = class extends host.XMLHttpRequest {
    override open(method: string, url: string | URL, ...[isAsync = true, ...rest]: readonly [boolean?, string?, string?]): void {
      super.open(method, url, isAsync, ...rest);
      const form = formOf(String(url));
      if (form !== null) this.setRequestHeader(FORM_HEADER, form);
    }
  };
};
