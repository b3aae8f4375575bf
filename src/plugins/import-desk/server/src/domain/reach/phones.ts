import type { PhoneMatch } from './phone-match';
import { findShortNumbers } from './short-numbers';
import { isForeignShape, isUkShape, nationalDigits } from './phone-shape';

/** Telephone numbers in plain text, in order: the shapes in use in the United Kingdom, and short numbers where one is told to call them. */
export const findPhones = (text: string): PhoneMatch[] => {
  const found = [...findFullNumbers(text), ...findShortNumbers(text)].sort((a, b) => a.start - b.start);
  return found
    .filter((phone, index) => index === 0 || phone.start >= (found[index - 1]?.end ?? 0))
    .map((phone) => ({ ...phone, optionPath: optionAfter(text.slice(phone.end)) }));
};

const findFullNumbers = (text: string): PhoneMatch[] =>
  [...text.matchAll(FULL_NUMBER)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const relay = /18001[\s-]*$/u.exec(before)?.[0] ?? '';
    const written = fittingPart(match[0]);
    if (written === null || OTHER_NUMBER.test(before.slice(-40)) || (relay === '' && /\d[ ,.]$/u.test(before))) return [];
    const dial = nationalDigits(written);
    const [start, end] = [match.index - relay.length, match.index + written.length];
    return [{ start, end, text: `${relay}${written}`, dial, kind: kindOf(dial, relay, before), optionPath: null }];
  });

/** Starts with 0, (0 or +; digits apart by single spaces, hyphens, dots or brackets; no part of an amount, a word or an address. */
const FULL_NUMBER =
  /(?<![\d£$€#=@/\p{L}]|\d[.-])(?:\+\d{1,3}[ -]?(?:\(0\)[ -]?)?|\(0\d{2,5}\)[ -]?|0)\d(?:(?:[ -]{1,3}|\.|\) ?| ?\()?\d){5,15}(?!\d|[.,]\d|\p{Ll}|@)/gu;
const OTHER_NUMBER = /(?:\bid|\bref(?:erence)?|passcode|isbn|company (?:no|number)|charity (?:no|number)|\border)\b\W*$/iu;

/** The longest run of leading groups that has the shape of a number: "0161 496 0000 24" is a number and "24 hours". */
const fittingPart = (written: string): string | null => {
  const firstGroup = /^[+(]?\d+/u.exec(written)?.[0] ?? '';
  if (!written.startsWith('+') && firstGroup.replace(/\D/gu, '').length < 3) return null;
  for (let part = written; part !== ''; part = part.replace(/(?:^|[ .()-]+)\d+\D*$/u, '')) {
    if (isUkShape(nationalDigits(part)) || isForeignShape(part)) return part;
  }
  return null;
};

const kindOf = (dial: string, relay: string, before: string): PhoneMatch['kind'] => {
  if (relay !== '') return 'text relay';
  if (/\b(?:text|sms)\b[^.\d]{0,20}$/iu.test(before)) return 'sms';
  return /^07[1-57-9]/u.test(dial) ? 'mobile' : 'voice';
};

const optionAfter = (after: string): string | null => {
  const extension = EXTENSION.exec(after)?.groups?.extension;
  return OPTION.exec(after)?.groups?.path?.replace(/\s/gu, '') ?? (extension === undefined ? null : `Extension ${extension}`);
};
const EXTENSION = /^[\s,;(–-]*(?:ext(?:ension|n)?\b\.?|x(?=\d))\s*(?:no\.?\s*)?:?\s*(?<extension>\d{1,6})\b/iu;
const OPTION = /^[\s,(–-]*(?:then |and |press |select |choose )*option\s+(?<path>\d(?:\s?[/,]\s?\d)*)/iu;
