import { findEmails } from '../reach/emails';
import { findPhones } from '../reach/phones';
import { findWebAddresses } from '../reach/web-addresses';
import { capitalisedShare, wordsOf } from '../text/words';

/**
 * Signs by which a line shows what it is, each by its words alone. They come from reading real newsletters, where hardly
 * a heading is marked: the comments give the shape meant, in made-up words.
 */

/** Ends as a sentence or a list entry does: full stop, comma, semicolon, ellipsis. */
export const endsWithStop = (text: string): boolean => /[.,;…]["'”’)\]]*$/u.test(text);

/** Breaks off: "… along with", "… the wellbeing of our people and", "… parents –". */
export const breaksOff = (text: string): boolean => OPEN_END.test(text) || (wordsOf(text).length > 6 && LOOSE_END.test(text));
const OPEN_END = /(?:[–—&/(-]|\s(?:and|or|of|the|an?|with|from|by|your|our|their|including|via))$/iu;
/** Also ends short headings: "Signs to look for", "Who we are". */
const LOOSE_END = /\s(?:to|for|in|on|at|that|which|who|is|are|be|this|these|along)$/iu;

/** The title of a web page as a browser copies it: "Scheme opens – GOV.UK", "Our guide | Anytown Council", "Guide (site.org)". */
export const isPageTitle = (text: string): boolean =>
  /\s\|\s|\([\w.-]+\.(?:uk|com|org|net)\)$|\s[–—-]\s(?:GOV\.UK|YouTube|BBC News|Vimeo|Eventbrite)$/iu.test(text);

export const startsSmall = (text: string): boolean => /^["'“‘(]*\p{Ll}/u.test(text);

/** Two sentences in one line: "A guide has been made. To read it follow the link". */
export const hasInnerSentence = (text: string): boolean =>
  /[\p{Ll}\d)]{2}[.!?]["'”’)]?\s+["'“‘(]?\p{Lu}\p{Ll}/u.test(text) && !/^\d{1,2}\.\s/u.test(text);

/** Speaks in a whole sentence though no full stop ends it: "The caller should expect a call back". */
export const isSentence = (text: string): boolean => {
  if (/[?!]$/u.test(text) || wordsOf(text).length < 5) return false;
  return SENTENCE_START.test(text) || VERB.test(text.replace(RELATIVE_CLAUSE, ' '));
};
const SENTENCE_START =
  /^["'“‘]?(?:It|This|These|Those|There|They|He|She|His|Her|Their|If|You(?! (?:said|asked))|We(?:’|'| )(?:re|ve|ll|are|have|will|would)|Please|Don[’']t forget|In order to|As (?:a|part|you|we)|During|For more|I am|I[’']m|Some|Anyone|All (?:of|our|enquiries|staff))\b/u;
const VERB = /\s(?:is|are|was|were|has|have|had|will|would|should|can|could|may|must|does|did|cannot|isn[’']t|don[’']t)\s/u;
const RELATIVE_CLAUSE =
  /\b(?:that|which|who|whose|what|how|why|where|when|we|you|and)\s+(?:\w+\s+)?(?:is|are|was|were|has|have|had|will|would|should|can|could|may|must|does|did)\s/giu;

/** A line that only leads to a link, in an imperative: "Read the full report", "Further information on the scheme". */
export const isLinkLead = (text: string): boolean => LINK_LEAD.test(text);
const LINK_LEAD =
  /^["'“‘>•]*\s*(?:(?:to )?(?:read|click|visit|view|watch|download|see|listen|access|follow|book|register|sign up|find out|learn more|go to|browse|subscribe|complete|apply|log ?in|join us|join the|get (?:the|your|more)|tweet|share this|forward|return to|back to)\b|(?:for )?(?:further|more|additional) (?:information|details|info|resources|reading|guidance|help)\b)/iu;

/** "Source: …", "Date: …", "Venue: …": a label with its value. */
export const isMetadata = (text: string): boolean => METADATA.test(text);
const METADATA =
  /^(?:source|sources|dates?|authors?|by|times?|venue|where|when|cost|price|contact|tel|telephone|phone|mobile|e-?mail|web(?:site)?|location|place|trainers?|speakers?|audience|for|closing date|deadline|published|photo|picture|image|caption|duration|aimed at|platform|booking|to book|twitter|facebook|subject|from|to|cc|sent|reply-to|address|organisation|job title|name|role|salary|hours|editor|edited by|layout|design|[qatefwmx])\s*:/iu;

export const isCaption = (text: string): boolean =>
  /^(?:photo|picture|image|pictured|caption|fig(?:ure)?\.?\s*\d*|left to right|l-r)\b\s*[:(–-]/iu.test(text) || /^pictured\b/iu.test(text);

/** Takes leave: "Kind regards", "Best wishes", "Yours sincerely". */
export const isSignOff = (text: string): boolean =>
  /^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks)|regards|best wishes|yours (?:sincerely|faithfully|truly)|thank you(?: all)?|thanks|sincerely|stay safe|happy reading)\b[^.?:]{0,40}$/iu.test(
    text,
  );

/** A way to reach somebody or something stands in it. */
export const hasReach = (text: string): boolean =>
  findPhones(text).length > 0 || findEmails(text).length > 0 || findWebAddresses(text).length > 0 || /https?:\/\//iu.test(text);

/** "01 Background", "O7 Finding 5: …" (the letter O, as scanners write it): a panel of a briefing. */
export const isPanel = (text: string): boolean => /^[0oO]\d\.?\s+\p{Lu}/u.test(text);

/** "3. Training", "3) Training", "Part 2 – …". */
export const isNumbered = (text: string): boolean =>
  /^(?:\d{1,2}[.)]\s+\p{Lu}|(?:part|section|chapter|finding|step|article|item)\s+\d{1,2}\b)/iu.test(text) &&
  !/^\d{1,2}[.)]\s+\p{Ll}/u.test(text);

/** "Dear colleagues", "Hello everyone": how a letter begins. */
export const isSalutation = (text: string): boolean =>
  /^(?:dear|hi|hello)\b(?: (?:all|both|everyone|everybody|team|there|colleagues?|friends?|members?|partners?|readers?|leads?|dsls?|and)){1,5}[,!]?$/iu.test(
    text,
  ) || /^(?:Dear|Good (?:morning|afternoon))\b(?: (?:[\p{L}/’'-]+|&),?){1,8}[,!]?$/u.test(text);

export const isQuestion = (text: string): boolean => /\?["'”’)]*$/u.test(text);

/** A UK postcode stands in it. */
export const hasPostcode = (text: string): boolean => /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u.test(text);

/** Ends in a colon and names something, as a heading does ("Child Q:"), instead of leading in a list ("The themes are:"). */
export const isNominalColon = (text: string): boolean => {
  const bare = text.replace(/\s*:$/u, '');
  const count = wordsOf(bare).length;
  if (!text.endsWith(':') || count > 8 || startsSmall(text) || isMetadata(text) || isLinkLead(bare)) return false;
  const named = count <= 3 || (capitalisedShare(bare) ?? 0) >= 0.5;
  return named && !LEAD_IN_START.test(bare) && !LEAD_IN_VERB.test(bare);
};
const LEAD_IN_START =
  /^(?:the|these|this|those|our|some|here|please|for|to|just|there|you|we|it|if|when|as|both|all|in|at|on|by|with|and|also|examples?|e\.?g|i\.?e|nb|note|tel|topics|contents|includes?|why not|such as)\b/iu;
const LEAD_IN_VERB =
  /\b(?:is|are|was|were|be|includes?|included|including|follow|follows|following|below|covers?|as|to|for|at|on|via|by|from|should|can|will|must|have|has|said|says|explains?|added|writes?|asks?|states?|provides?|offers?|of)$|\b(?:is|are|was|were|includes?|should|can|will|must|have|has|following)\s/iu;

/** Leads in what follows: ends in a colon or "include;" and is no heading of its own. */
export const isLeadIn = (text: string): boolean =>
  (/[:]-?$/u.test(text) && !isNominalColon(text)) || /\b(?:includes?|including|are|follows?|following|below)\s*[;:-]+$/iu.test(text);
