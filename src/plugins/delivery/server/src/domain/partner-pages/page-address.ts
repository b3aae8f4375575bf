import { FOLDERS } from '../reading/paths';

type DocumentKind = keyof typeof FOLDERS;

/** What an address of the partner pages asks for. `site` is null for the list of all partnerships. */
export interface PageAddress {
  readonly site: string | null;
  /** The part after the site, such as `events`; null for home. */
  readonly folder: string | null;
  /** The one document the page is about; null for home, lists, urgent help and search. */
  readonly document: { readonly kind: DocumentKind; readonly slug: string } | null;
}

/** Reads a path such as `/sites/salford/events/learning-lunch`; null when there is no such kind of page. */
export const parsePageAddress = (path: string): PageAddress | null => {
  const [root, site = null, folder = null, slug, ...rest] = path.split('/').filter((part) => part !== '');
  if (root !== 'sites' || rest.length > 0) return null;
  if (folder === null) return { site, folder, document: null };
  const kind = kindIn(folder);
  if (slug === undefined) return kind || OTHER_PAGES.has(folder) ? { site, folder, document: null } : null;
  return kind ? { site, folder, document: { kind, slug } } : null;
};

const OTHER_PAGES: ReadonlySet<string> = new Set(['urgent-help', 'search']);

const KINDS = ['issue', 'event', 'briefing', 'story', 'contact'] as const;

const kindIn = (folder: string): DocumentKind | null => KINDS.find((kind) => FOLDERS[kind] === folder) ?? null;
