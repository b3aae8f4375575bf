import { wordsOf } from '../text/words';

/** The place that follows the date and the clock time in an event's own line: ", Town Hall", " at the Guildhall", "(via Teams)". Null when none does. */
export const placeBehind = (rest: string): string | null => {
  for (const { groups } of rest.matchAll(PLACE)) {
    const [place = ''] = (groups?.place ?? groups?.named ?? '').trim().split(/\s(?:from|on|between|to|for|until|with)\s/u);
    if (wordsOf(place).length <= 8 && (IS_A_PLACE.test(place) || (groups?.at !== undefined && NAMED.test(place)))) return place;
  }
  return null;
};

/**
 * The words of one cell as a name and the place behind its comma or in its brackets: "Annual conference, Eastmarsh Racecourse",
 * "Learning lunch (MS Teams)". The place is null when none stands there.
 */
export const nameAndPlace = (cell: string): { readonly name: string; readonly place: string | null } => {
  const { name, behind, within } = NAME_AND_PLACE.exec(cell)?.groups ?? {};
  const place = behind ?? within;
  if (name === undefined || place === undefined || !(IS_A_PLACE.test(place) || NAMED.test(place) || IS_ONLINE.test(place)))
    return { name: cell, place: null };
  return { name, place: IS_ONLINE.test(place) ? null : place };
};
const NAME_AND_PLACE = /^(?<name>[^,(]{4,}?)(?:,\s+(?<behind>\p{Lu}[^()]{2,70})|\s+\((?<within>[^()]{2,40})\))$/u;
const IS_ONLINE = /^(?:online|virtual|(?:via |on )?(?:ms |microsoft )?teams|(?:via |on )?zoom)$/iu;

const PLACE =
  /(?:[,;(–—|]|\s-)\s*(?:(?:at|in)\s+(?:the\s+)?)?(?<place>\p{Lu}[^,;:|()–—.]{2,70})|\b(?<at>at|in)\s+(?:the\s+)?(?<named>\p{Lu}[^,;:|()–—.]{2,70})/gu;
const IS_A_PLACE =
  /\b(?:hall|house|rooms?|library|centre|center|church|hotel|school|college|university|hub|theatre|building|chambers?|guildhall|pavilion|museum|academy|suite|club|office|offices|park|hospital|station|campus|institute|cathedral|chapel|street|road|square|racecourse|arena|stadium)\b/iu;
const NAMED = /^\p{Lu}[\p{L}'’]+(?:\s(?:of|the|and|&|\p{Lu}[\p{L}'’]*))*$/u;
