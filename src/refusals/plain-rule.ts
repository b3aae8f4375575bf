/** How one rule of Strapi's validation is broken, in words that follow a field's label: “Month” must be …. */
type Plain = (found: Readonly<Record<string, string | undefined>>) => string;

interface Rule {
  /** Of the sentence that Strapi or its validator (yup) wrote. */
  readonly matches: RegExp;
  readonly says: Plain;
}

/** The patterns of Concord's own schemas, as yup quotes them. */
const PATTERNS: readonly { readonly pattern: string; readonly says: string }[] = [
  { pattern: '[0-9]{4}-(0[1-9]|1[0-2])', says: 'must be a year and a month, such as 2026-06.' },
  { pattern: '#[0-9a-fA-F]{6}', says: 'must be a colour, such as #176478.' },
  { pattern: 'https?:', says: 'must be a whole web address that begins with https:// (or mailto:, tel: or /).' },
];

const RULES: readonly Rule[] = [
  {
    matches: /must match the following: "(?<pattern>.*)"/s,
    says: ({ pattern = '' }) =>
      PATTERNS.find((known) => pattern.includes(known.pattern))?.says ?? 'is not written as it has to be. Look at the example beside it.',
  },
  { matches: /is a required field|must be defined|cannot be (null|empty)/, says: () => 'is missing. Fill it in.' },
  { matches: /must be at most (?<most>\d+) characters/, says: ({ most = '' }) => `is too long. Use at most ${grouped(most)} characters.` },
  {
    matches: /must be at least (?<least>\d+) characters/,
    says: ({ least = '' }) => `is too short. Use at least ${grouped(least)} characters.`,
  },
  { matches: /less than or equal to (?<most>\d+) items/, says: ({ most = '' }) => `has too many. Use at most ${grouped(most)}.` },
  { matches: /less than or equal to (?<most>\d+)/, says: ({ most = '' }) => `is too high. It can be ${grouped(most)} at most.` },
  { matches: /greater than or equal to (?<least>-?\d+)/, says: ({ least = '' }) => `is too low. It must be at least ${grouped(least)}.` },
  { matches: /must be unique/, says: () => 'is taken already. Choose another.' },
  { matches: /one of the following values/, says: () => 'is not one of the choices. Choose one from the list.' },
  { matches: /valid email/, says: () => 'must be an e-mail address, such as name@example.org.' },
  { matches: /`number` type|must be an integer|finite number|valid integer/, says: () => 'must be a whole number.' },
  { matches: /`date` type|Invalid format|time must/i, says: () => 'must be a date or a time. Choose it again.' },
];

/** What is wrong with a field, and what to do about it, in place of the validator's own sentence. */
export const plainRule = (sentence: string): string => {
  for (const { matches, says } of RULES) {
    const found = matches.exec(sentence);
    if (found) return says(found.groups ?? {});
  }
  return 'is not as it should be. Enter it again.';
};

const grouped = (digits: string): string => Number(digits).toLocaleString('en-GB');
