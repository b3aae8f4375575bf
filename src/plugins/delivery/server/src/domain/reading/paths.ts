import type { Kind } from '../content/read-body';

/** Where the documents of each kind stand on a partner page. */
export const FOLDERS = { issue: 'issues', event: 'events', briefing: 'briefings', story: 'stories', contact: 'contacts' } as const;

/** The address of a document on the partner page; null while its partnership has none. */
export const pathOf = (kind: Kind, { site, slug }: { readonly site: string | null; readonly slug: string | null }): string | null => {
  if (site === null || slug === null) return null;
  return kind === 'partnership' ? `/sites/${site}` : `/sites/${site}/${FOLDERS[kind]}/${slug}`;
};
