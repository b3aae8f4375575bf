import type { Block } from '../blocks/block';
import { wordsOf } from '../text/words';

import { isProse } from './body-signs';

/**
 * The entries of a typed contents list: the short lines after "Contents", up to the first prose. The line that stands over
 * that prose is a heading again, unless it carries a page number.
 */
export const findContentsEntries = (blocks: readonly Block[]): ReadonlySet<number> => {
  const entries = new Set<number>();
  const start = blocks.findIndex(({ text }) => isContentsHeading(text));
  if (start < 0) return entries;
  let end = start + 1;
  while (end < blocks.length && !isProse(blocks[end]) && blocks[end]?.kind !== 'heading') end += 1;
  const last = blocks[end - 1];
  if (last?.kind === 'paragraph' && end - 1 > start && !hasPageNumber(last.text) && isProse(blocks[end])) end -= 1;
  if (end - start - 1 < 2) return entries;
  for (let index = start + 1; index < end; index += 1) entries.add(index);
  return entries;
};

export const isContentsHeading = (text: string): boolean =>
  /^(?:table of )?(?:contents|in this (?:issue|edition|newsletter|bulletin|month[’']s (?:issue|newsletter|edition))|what[’']s inside|inside(?: this (?:issue|edition|newsletter))?)\s*[:…]*$/iu.test(
    text,
  );

/** "p4 Training", "Training ..... 4", "4 Training": р and o may be letters that a scanner took from another alphabet. */
const hasPageNumber = (text: string): boolean =>
  /^[pр]?(?:age|g)?\.?\s?\d{1,2}\b/iu.test(text) || /(?:\.{3,}|\s|…)\s*\d{1,2}$/u.test(text) || wordsOf(text).length === 0;
