import { wordsOf } from '../text/words';

/** The place that follows the date and the clock time in an event's own line: ", Town Hall", " at the Guildhall", "(via Teams)". Null when none does. */
export const placeBehind = (rest: string): string | null => {
  for (const { groups } of rest.matchAll(PLACE)) {
    const [place = ''] = (groups?.place ?? groups?.named ?? '').trim().split(/\s(?:from|on|between|to|for|until|with)\s/u);
    if (wordsOf(place).length <= 8 && (IS_A_PLACE.test(place) || (groups?.at !== undefined && NAMED.test(place)))) return place;
  }
  return null;
};

const PLACE =
  /(?:[,;(–—|]|\s-)\s*(?:(?:at|in)\s+(?:the\s+)?)?(?<place>\p{Lu}[^,;:|()–—.]{2,70})|\b(?<at>at|in)\s+(?:the\s+)?(?<named>\p{Lu}[^,;:|()–—.]{2,70})/gu;
const IS_A_PLACE =
  /\b(?:hall|house|rooms?|library|centre|center|church|hotel|school|college|university|hub|theatre|building|chambers?|guildhall|pavilion|museum|stadium|academy|suite|club|office|offices|park|hospital|station|campus|institute|cathedral|chapel|street|road|square)\b/iu;
const NAMED = /^\p{Lu}[\p{L}'’]+(?:\s(?:of|the|and|&|\p{Lu}[\p{L}'’]*))*$/u;
