import { type Block, isAllBold } from '../blocks/block';
import { isFurniture } from '../masthead/furniture';
import { hasClockTime, isDatedListing, isDateOnly } from '../text/dates';
import { capitalisedShare, isAllCapitals, wordsOf } from '../text/words';

import { isGroupName } from './names';
import {
  breaksOff,
  endsWithStop,
  hasInnerSentence,
  hasReach,
  isCaption,
  isLeadIn,
  isLinkLead,
  isMetadata,
  isNominalColon,
  isNumbered,
  isPageTitle,
  isPanel,
  isQuestion,
  isSalutation,
  isSentence,
  isSignOff,
  startsSmall,
} from './signs';

/** Longest heading that can be stored; longer lines are text whatever they look like. */
export const LONGEST_HEADING = 255;

/**
 * How much a line looks like a heading by its own words; null when it cannot be one. Its neighbours are weighed elsewhere.
 * A line of a few words without a full stop begins at 2, and `HEADING_WEIGHT` is what a heading needs in the end.
 */
export const weighHeading = (block: Block): number | null => {
  const { text } = block;
  if (!isPlace(block) || isImpossible(text) || isOnlyALink(block)) return null;
  if (isPanel(text)) return 6;
  return SIGNS.reduce((sum, { weight, shows }) => (shows(text) ? sum + weight : sum), lengthWeight(text) + (isAllBold(block) ? 3 : 0));
};

export const HEADING_WEIGHT = 2;

/** Only a paragraph, or the one item of a numbered list of its own, can be a heading. */
const isPlace = (block: Block): boolean =>
  block.kind === 'paragraph' || (block.kind === 'item' && block.depth === 1 && /^\d/u.test(block.marker));

/** A whole line that is one link leads somewhere else; it heads nothing here. */
const isOnlyALink = (block: Block): boolean => block.runs.every((run) => run.link !== null || run.text.trim() === '') && !isAllBold(block);

const isImpossible = (text: string): boolean => {
  const count = wordsOf(text).length;
  if (text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text)) return true;
  if (isPanel(text)) return false;
  return count > 32 || IMPOSSIBLE.some((shows) => shows(text));
};

const IMPOSSIBLE: readonly ((text: string) => boolean)[] = [
  endsWithStop,
  breaksOff,
  isPageTitle,
  hasInnerSentence,
  hasReach,
  isMetadata,
  isDateOnly,
  isCaption,
  isSignOff,
  isSalutation,
  isFurniture,
  (text) => startsSmall(text) && !isAllCapitals(text),
  (text) => text.endsWith(':') && !isNominalColon(text),
  isLeadIn,
  (text) => /^[([#@£$>]/u.test(text),
  (text) => /^["“‘'].*["”’']$/u.test(text) && wordsOf(text).length > 8,
  (text) => /[£$€]\d/u.test(text),
  isDatedListing,
  (text) => hasClockTime(text) && /\b\d{1,2}[/.]\d{1,2}[/.]\d{2}/u.test(text),
  (text) => /^(?:(?:virtual(?:ly)?|online|via|on|ms|microsoft|teams|zoom)\b[\s:,–-]*)+$/iu.test(text),
  (text) => /^©|\ball rights reserved\b|\bunsubscribe\b/iu.test(text),
];

const lengthWeight = (text: string): number => {
  const count = wordsOf(text).length;
  if (count <= 8) return 2;
  if (count <= 14) return 1;
  return count <= 22 ? 0 : -2;
};

const SIGNS: readonly { readonly weight: number; readonly shows: (text: string) => boolean }[] = [
  { weight: 2, shows: isAllCapitals },
  { weight: 1, shows: (text) => (capitalisedShare(text) ?? 0) >= 0.6 },
  { weight: 1, shows: isQuestion },
  { weight: 1, shows: isNumbered },
  { weight: 2, shows: isGroupName },
  { weight: -3, shows: isSentence },
  { weight: -3, shows: isLinkLead },
];
