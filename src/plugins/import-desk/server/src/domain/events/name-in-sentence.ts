import { wordsOf } from '../text/words';

import { namesAnEvent } from './event-words';

/**
 * What a sentence says takes place, by its words before or behind the date: "Our winter forum will take place on …", "We are
 * holding a drop-in session on …", "Join us for the launch of the guide on …". Null when it names nothing that people come to.
 */
export const nameInSentence = (before: string, behind: string): string | null => {
  const found = [SUBJECT.exec(before), OBJECT.exec(before), LATER.exec(behind)].map((match) =>
    withoutArticle(match?.groups?.name?.trim() ?? ''),
  );
  const name = found.find((each) => wordsOf(each).length >= 2 && wordsOf(each).length <= 16 && isAnOccasion(each));
  return name === undefined ? null : capitalised(name);
};

/** Beside what `namesAnEvent` knows, occasions that are named by a word too common to make an event of any date. */
const isAnOccasion = (name: string): boolean => namesAnEvent(name) || OCCASION.test(name);
const OCCASION =
  /\b(?:meetings?|days?|weeks?|talks?|briefings?|lectures?|clinics?|surger(?:y|ies)|agm|caf[eé]|coffee mornings?|ceremon(?:y|ies)|awards|fairs?|launch(?:es)?|walk|vigil|evenings?|refreshers?|consultation|listening|network|lunch)\b/iu;

const PLACE_OR_TIME = String.raw`(?=,|\s+(?:at|in|via|for (?:all|any|staff|practitioners|professionals|parents|carers|members|dsls)|that|which|where|when|to be|will)\b|\s+(?:on|from|for)(?:\s+the)?\s*$|\s+(?:on|from)\s+\d|\s*$)`;
const TAKES_PLACE = String.raw`(?:(?:will|is to|are to|is due to|is set to|are due to) (?:(?:now|also|next|be|take|run|return|start|begin|meet|focus|launch|open)\b\s*)|takes? place|(?:is|are) (?:also |now )?(?:being (?:held|run)|taking place|held|on\b|planned|scheduled|set|back|returning|running|open|marked|celebrated|observed)|meets?\b|runs?\b|starts?\b|begins?\b|returns?\b|falls? on)`;

const SUBJECT = new RegExp(
  String.raw`^(?:.*?\b(?:that|and|but|because|remember|reminder)\b:?\s+)?(?<name>(?:the|our|an?|this|these|their|your|its|another)?\s*[^,;:]{4,110}?(?:,[^,;:]{2,40},)?)\s+${TAKES_PLACE}`,
  'iu',
);
const HOLDS = String.raw`(?:hold(?:ing|s)?|host(?:ing|s)?|run(?:ning|s)?|offer(?:ing|s)?|deliver(?:ing|s)?|plan(?:ning|s)?|organis(?:ing|es|e)|launch(?:ing|es)?|put(?:ting|s)? on|arrang(?:ing|es|e))`;
const HOLDER = String.raw`(?:we|they|he|she|it|board|partnership|team|council|service|trust|police|centre|group|hub|network|forum|charity|unit|college|hospital)`;
const WAYS_IN = [
  String.raw`there(?:['’]s| is| are| will (?:also )?be)`,
  String.raw`${HOLDER}(?:['’]re|['’]ll| are| is| will(?: be)?)?(?: also| now)? ${HOLDS}`,
  String.raw`join (?:us|them|\p{Lu}[\p{L} ]{2,40}?) (?:for|at)`,
  String.raw`(?:invited?|invites? (?:you|staff|practitioners|colleagues|members|professionals)|welcome|come|come along) to(?: attend| join)?`,
  String.raw`book (?:now|a place|your place) (?:for|on|at)`,
  String.raw`(?:places?|spaces?) (?:are )?(?:still )?(?:available|left) (?:on|for|at)`,
  String.raw`attend|registration (?:is (?:now )?open )?for`,
];
const OBJECT = new RegExp(String.raw`\b(?:${WAYS_IN.join('|')})\s+(?<name>[^,;:]{4,110}?)${PLACE_OR_TIME}`, 'iu');
/** "On Monday 13 April at 6pm we are holding a community forum at …": the name behind the date. */
const LATER = new RegExp(
  String.raw`^[^.!?]{0,60}?(?:\bthere (?:will (?:also )?be|is|are)|\b(?:you|${HOLDER})(?:['’]re|['’]ll| are| is| will(?: be)?| can)?(?: also)? (?:${HOLDS}|join(?:ing)?|attend|come to)|\p{Lu}[\p{L}'’. ]{2,40}? will (?:give|lead|present|deliver|host|run))\s+(?<name>(?:the|our|an?|another)\s[^,;:.]{3,110}?)(?=[,.;:]|\s+(?:at|in|via|from|that|which|where)\b|\s*$)`,
  'u',
);

const withoutArticle = (name: string): string =>
  name.replace(
    /^(?:(?:(?:this|next) (?:year|month|week|term),?|once again,?|the|our|an?|this|these|their|your|its|another|any|next|first|second|third|final|latest|new|free|short|upcoming|forthcoming|following|popular|very|special|exciting|one of our|series of)\s+)+/iu,
    '',
  );

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
