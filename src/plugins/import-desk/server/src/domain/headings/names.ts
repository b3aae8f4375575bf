import { wordsOf } from '../text/words';

/** Names under which newsletters gather items, issue after issue: "Training opportunities", "National news", "Spotlight on …". */
export const isGroupName = (text: string): boolean => GROUP_NAME.test(text) && wordsOf(text).length <= 7;
const GROUP_NAME =
  /^(?:welcome|introduction|editorial|foreword|message from|a word from|contents|in this (?:issue|edition)|what[’']s (?:on|new)|(?:latest |local |national |regional |partnership |policy |children[’']?s? |adults?[’']? |other )*(?:news|updates?|events?|training|learning|campaigns?|resources?|policy|policies|procedures?|guidance|briefings?|publications?|research|reports?|legislation|law|vacanc(?:y|ies)|jobs?|consultations?|contacts?|diary|dates|spotlight|priorities|membership|awareness|publications?)\b|things to look out for|dates for|upcoming|forthcoming|coming (?:up|soon)|spotlight|get in touch|get involved|contact us|useful|key (?:contacts|dates)|who to call|stay in touch|have your say|feedback|reminders?|and finally|good news|stop press|seven|7[- ]minute)/iu;

/** The name of one person and no more: two capitalised words, with titles and initials, none of them a word of an organisation or a post. */
export const isPersonName = (text: string): boolean => {
  const bare = text
    .replace(/^(?:mr|mrs|ms|miss|dr|prof(?:essor)?|rev(?:erend)?|sir|dame|cllr|councillor|det(?:ective)?|supt|pc|sgt|insp)\.?\s+/iu, '')
    .replace(/\s+(?:OBE|MBE|CBE|QPM)\b.*$/u, '');
  const words = bare.split(/\s+/u);
  const initials = words.filter((word) => /^\p{Lu}\.?$/u.test(word)).length;
  return (
    words.length - initials === 2 &&
    initials <= 2 &&
    words.every((word) => PERSON_WORD.test(word)) &&
    !words.some((word) => NOT_A_NAME.test(word))
  );
};
const PERSON_WORD = /^(?:\p{Lu}\.?|(?:(?:Mac|Mc|O[’']|D[’']|De|Le|La)?\p{Lu}[\p{Ll}é’']+(?:-\p{Lu}\p{Ll}+)?)|van|de|der|al|bin)$/u;

/** Words of organisations, posts and headings: no part of a person's name. */
const NOT_A_NAME =
  /^(?:safeguarding|partnership|board|council|team|service|services|trust|police|centre|center|unit|hub|helpline|office|officer|manager|lead|nurse|chair|director|coordinator|co-ordinator|administrator|advis[eo]r|worker|training|news|newsletter|update|updates|events?|learning|children|child|adults?|young|people|family|families|domestic|abuse|violence|mental|health|care|support|social|early|help|new|national|local|county|city|borough|england|north|south|east|west|greater|online|safety|week|day|month|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|and|of|for|in|on|to|with|our|your|you|about|what|how|why|when|who|is|are|review|reviews|report|practice|guidance|policy|procedure|procedures|contact|welcome|introduction|background|summary|briefing|briefings|minute|professional|curiosity|safe|sexual|exploitation|neglect|criminal|modern|slavery|right|rights|person|act|bill|law|court|government|department|education|school|schools|university|college|hospital|nhs|foundation|institute|association|society|charity|network|forum|group|panel|committee|alliance|commission|commissioner|working|together|think|learning|key|messages?|information|resources?|useful|links?|dates?|diary|further|more|next|last|first|annual|general|special|public|community|voluntary|sector|independent|joint|multi-agency|multi|agency|legal|research|vacancy|vacancies|conference|workshop|webinar|seminar|awareness|spotlight|focus|case|studies|study|serious|good|best|hate|crime|county|lines|knife|gang|drug|drugs|alcohol|substance|misuse|suicide|self|harm|fire|water|road|sleep|baby|babies|carers?|parents?|parental|father|fathers|mother|mothers|private|fostering|foster|missing|forced|marriage|honour|female|genital|mutilation|prevent|radicalisation|online|digital|cyber|bullying|anti-bullying|liberty|protection|capacity|deprivation|transitional|contextual)$/iu;

/** The post of a person, alone on a line under the name: "Independent Chair", "Business Manager, Anytown". */
export const isPost = (text: string): boolean => POST.test(text) && wordsOf(text).length <= 10;
const POST =
  /\b(?:chair(?:person|man|woman)?|manager|officer|coordinator|co-ordinator|director|administrator|adviser|advisor|lead|nurse|scrutineer|editor|chief executive|superintendent|inspector|commissioner|head of \p{Lu}\w+|consultant|trainer|practitioner|doctor|gp|lecturer|professor)s?\b(?=$|[,–-]|\s+(?:of|for|at|and)\b|\s+\p{Lu})/iu;
