/** A word for something that people come to. */
export const namesAnEvent = (text: string): boolean => EVENT_WORD.test(text);
const EVENT_WORD =
  /\b(?:exhibitions?|events?|conferences?|courses?|training|webinars?|festivals?|roadshows?|drop[- ]?ins?|workshops?|sessions?|seminars?|masterclass(?:es)?|forums?|programmes?|open days?|launch)\b/iu;

/** "Date: …", "When: …": a line of an event's card. */
export const isDateLabel = (text: string): boolean => /^(?:dates?|when|date (?:and|&) time)\s*:/iu.test(text);

/** "Time: …", "Venue: …": lines that only an event's card has. */
export const isEventLabel = (text: string): boolean =>
  /^(?:times?|venue|where|location|place|cost|price|trainers?|speakers?|facilitators?|booking|to book|book|platform|duration|audience|aimed at)\s*:/iu.test(
    text,
  );

/** The value behind a label of a place; null for other lines. */
export const placeIn = (text: string): string | null => PLACE.exec(text)?.groups?.place?.trim() ?? null;
const PLACE = /^(?:venue|where|location|place)\s*:\s*(?<place>\S.{1,120})$/iu;

/** The name that stands in quotation marks behind "entitled" or "called"; the last one. Null when there is none. */
export const quotedName = (text: string): string | null => [...text.matchAll(QUOTED)].at(-1)?.groups?.name ?? null;
const QUOTED = /\b(?:entitled|titled|called|named)\s*:?\s*['‘"“](?<name>[^'’"”]{4,90}|[^"”]{4,90}?)['’"”](?!\p{L})/giu;
