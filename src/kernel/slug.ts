import slugify from 'slugify';

const LONGEST = 80;

/** An address made from words: lower case, hyphens, ASCII, at most 80 characters, cut between words; `untitled` when nothing is left. */
export const slugFrom = (words: string): string => {
  const slug = slugify(words.replace(/[–—/_<>|]/g, ' '), { lower: true, strict: true, locale: 'en', trim: true });
  if (slug.length <= LONGEST) return slug || 'untitled';
  const cut = slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return (cut || slug).slice(0, LONGEST);
};

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug;
  let counter = 2;
  while (taken.has(`${slug}-${String(counter)}`)) counter += 1;
  return `${slug}-${String(counter)}`;
};
