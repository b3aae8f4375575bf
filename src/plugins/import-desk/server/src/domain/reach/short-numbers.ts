import type { PhoneMatch } from './phone-match';

/** "999", "101", "116 123", "text SHOUT to 85258": numbers too short to know by themselves, where the words say that one calls or texts them. */
export const findShortNumbers = (text: string): PhoneMatch[] => [
  ...findEmergencyPairs(text),
  ...[...text.matchAll(CALLED)].flatMap((match) =>
    [...match[0].matchAll(SHORT)].map((short) => shortNumber(short[0], match.index + short.index, 'voice')),
  ),
  ...[...text.matchAll(TEXTED)].map((match) => {
    const digits = match.groups?.number ?? '';
    return shortNumber(digits, match.index + match[0].length - digits.length, 'sms');
  }),
];

const NUMBER = String.raw`(?:999|112|111|101|105|119|116 ?(?:000|111|123))`;
const SHORT = new RegExp(String.raw`\b${NUMBER}\b`, 'gu');

/** A verb of calling within reach, or "on" directly before; then one number or several. Counts of things are no numbers to call. */
const CALLED = new RegExp(
  String.raw`\b(?:(?:call|dial|ring|phone|telephone|tel)(?:l?ing|ed)?\b[^.\d\n]{0,40}?|(?:on|via) |\breport\w*\b[^.\d\n]{0,40}?\bto )(?<![\d£.,/-])\b${NUMBER}(?:(?:,| or| and|/|;)? ?(?:\([^)\d]{0,30}\))?(?:,| or| and|/|;) ?${NUMBER})*\b(?![.,:/-]\d|\s*%|\s+(?:per|pages|people|children|adults|services|cases|of)\b)`,
  'giu',
);
/** 999 and 101 near each other are what they always are, whatever stands between: "999 in an emergency, or 101 otherwise". */
const findEmergencyPairs = (text: string): PhoneMatch[] =>
  [...text.matchAll(PAIR)].flatMap((match) => {
    const numbers = [...match[0].matchAll(/\d{3}/gu)].map((short) => ({ digits: short[0], start: match.index + short.index }));
    const isCount = numbers.some(({ start }) => COUNTED.test(text.slice(start + 3)) || AMOUNT.test(text.slice(0, start)));
    return isCount ? [] : numbers.map(({ digits, start }) => shortNumber(digits, start, 'voice'));
  });
const PAIR = /\b(?:(?:999|112)\b[^\d\n]{1,80}\b(?:101|111)|(?:101|111)\b[^\d\n]{1,80}\b(?:999|112))\b/gu;
const COUNTED = /^(?:[.,:/-]\d|\s*%|\s+(?:per|pages|people|children|adults|services|cases|of|reports|referrals|days|words)\b)/iu;
const AMOUNT = /(?:[\d£$€#]|\d[.,/-]|\b(?:were|was|than|over|about|nearly|almost|some|page|article|section) )$/iu;

const TEXTED = /\b(?:text|sms)\b[^.\d\n]{0,30}?(?<number>[6-8]\d{4})\b(?!\s?\d)/giu;

const shortNumber = (text: string, start: number, kind: 'voice' | 'sms'): PhoneMatch => ({
  start,
  end: start + text.length,
  text,
  dial: text.replace(/\D/gu, ''),
  kind,
  optionPath: null,
});
