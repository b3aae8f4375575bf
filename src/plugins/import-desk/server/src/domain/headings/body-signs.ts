import type { Block } from '../blocks/block';
import { isDateOnly, isSession } from '../text/dates';
import { isAllCapitals, wordsOf } from '../text/words';

import { isPersonName } from './names';
import { hasInnerSentence, hasPostcode, hasReach, isLeadIn, isMetadata, isSalutation, isSentence, startsSmall } from './signs';

/** Whole sentences, or enough words to be some: what a heading stands over. */
export const isProse = (block: Block | undefined): boolean => {
  if (!block || block.kind === 'heading') return false;
  const count = wordsOf(block.text).length;
  return (
    count >= 16 ||
    (count >= 5 && /[.!?…]["'”’)]*$/u.test(block.text)) ||
    (count >= 6 && hasInnerSentence(block.text)) ||
    (count >= 8 && (startsSmall(block.text) || block.text.endsWith(':')))
  );
};

/** Anything that can stand under a heading: prose, lists, tables, dates, addresses. */
export const isBody = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.kind !== 'heading' &&
  (isProse(block) ||
    block.kind === 'item' ||
    block.kind === 'row' ||
    block.kind === 'quote' ||
    isDateOnly(block.text) ||
    isMetadata(block.text) ||
    hasReach(block.text) ||
    hasPostcode(block.text) ||
    isLeadIn(block.text) ||
    isSalutation(block.text) ||
    isPersonName(block.text) ||
    isSession(block.text) ||
    (startsSmall(block.text) && wordsOf(block.text).length >= 4) ||
    (isSentence(block.text) && !isAllCapitals(block.text)));
