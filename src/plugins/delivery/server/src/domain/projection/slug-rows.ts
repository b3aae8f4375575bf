import slugify from 'slugify';

import type { PublishedItem } from './published-item';
import type { SlugRow } from './rows';

/** The addresses that lead to an item from now on; earlier ones stay. A partnership is found by its former names as well. */
export const slugRows = ({ key, kind, slug, body }: PublishedItem): readonly SlugRow[] => {
  const { head } = body.content;
  if (head.__typename !== 'Partnership') return body.ownerIds.map((owner) => ({ kind, owner, slug, item: key }));
  const aliases = head.formerNames.map(({ name }) => slugify(name, { lower: true, strict: true }));
  const slugs = new Set([slug, ...aliases].filter((text) => text !== ''));
  return [...slugs].map((text) => ({ kind, owner: '', slug: text, item: key }));
};
