import { addressOfName } from './taken-slugs';

/** What somebody in need gets from a contact: whom they reach, how and when. */
export interface HelpAnswer {
  readonly label: string;
  readonly urgency: string;
  readonly area: string;
  readonly visibility: string;
  readonly phones: readonly { readonly dial: string; readonly kind: string; readonly optionPath: string }[];
  readonly emails: readonly string[];
  /** Addresses on the web. */
  readonly links: readonly string[];
  readonly hours: readonly { readonly from: string; readonly to: string; readonly opens: string; readonly closes: string }[];
  readonly bankHolidays: string;
  /** Who answers at other hours. */
  readonly outsideHours: HelpAnswer | null;
}

/**
 * Whether whoever asks one contact for help finds all of it in another: called the same, open at the same hours, for the same place and
 * readers, with every number, e-mail address and link. Notes beside them may differ. What leads nowhere is found nowhere.
 */
export const isFoundIn = (one: HelpAnswer, other: HelpAnswer): boolean => {
  const there = waysTo(other);
  return waysTo(one).length > 0 && waysTo(one).every((way) => there.includes(way)) && isAlike(one, other) && isFoundLater(one, other);
};

const isAlike = (one: HelpAnswer, other: HelpAnswer): boolean =>
  wordsOf(one.label) === wordsOf(other.label) &&
  addressOfName(one.area) === addressOfName(other.area) &&
  hoursOf(one) === hoursOf(other) &&
  (['urgency', 'visibility', 'bankHolidays'] as const).every((part) => one[part] === other[part]);

const isFoundLater = ({ outsideHours: one }: HelpAnswer, { outsideHours: other }: HelpAnswer): boolean =>
  one === null || (other !== null && isFoundIn(one, other));

const waysTo = ({ phones, emails, links }: HelpAnswer): readonly string[] => [
  ...phones.map(({ dial, kind, optionPath }) => [kind, numberOf(dial), wordsOf(optionPath)].join(' ')),
  ...emails.map((address) => `e-mail ${wordsOf(address)}`),
  ...links.map((url) => `link ${linkOf(url)}`),
];

/** However it is written: `+44 (0)161 496 0000` and `0161 4960000` ring at the same desk. */
const numberOf = (dial: string): string => dial.replace(/[^0-9+]/g, '').replace(/^(?:\+44|0044)0?/, '0');

const linkOf = (url: string): string =>
  url
    .trim()
    .replace(/^[a-z]+:\/\/[^/]*/i, (site) => site.toLowerCase())
    .replace(/\/+$/, '');

const hoursOf = ({ hours }: HelpAnswer): string =>
  hours
    .map(({ from, to, opens, closes }) => [from, to, opens, closes].join(' '))
    .sort()
    .join('\n');

const wordsOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
