export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The month that a name or an abbreviation means, 1 to 12; null for other words. */
export const monthNumber = (name: string): number | null => {
  const lower = name.toLowerCase().replace(/\.$/u, '');
  const index = MONTHS.findIndex(
    (month) =>
      month === lower || (lower.length >= 3 && lower.length <= 4 && month.startsWith(lower)) || (month === 'september' && lower === 'sept'),
  );
  return index < 0 ? null : index + 1;
};

export const MONTH_PATTERN = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
export const WEEKDAY_PATTERN = String.raw`(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)`;
const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|noon)?`;

/** True when nothing is left of the text once dates, times and the words between them are taken out. */
export const isDateOnly = (text: string): boolean =>
  /\d/u.test(text) && text.replace(DATE_WORDS, ' ').replace(/[^\p{L}\p{N}]/gu, '') === '';

const DATE_WORDS = new RegExp(
  String.raw`\b(?:${WEEKDAY_PATTERN}s?|${MONTH_PATTERN}|\d{1,2}(?:st|nd|rd|th)|\d{4}|\d{4}/\d{2}|${CLOCK}|noon|midday|midnight|hrs|hours|gmt|bst|to|from|until|till|and|at|on|of|the|between|since|w/c|week commencing|date|dates?|time|times?|when|by|spring|summer|autumn|winter)(?![\p{L}])`,
  'giu',
);

/** A line that gives a session: it has a clock time, or begins with a day and a month ("11th June 2019 - 10.30, Friends' House"). */
export const isSession = (text: string): boolean => hasClockTime(text) || STARTS_WITH_DAY.test(text);
const STARTS_WITH_DAY = new RegExp(String.raw`^(?:${WEEKDAY_PATTERN},?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+${MONTH_PATTERN}\b`, 'iu');

/** A row of a diary in plain text: a date, and the next column behind two spaces or more. */
export const isDiaryRow = (text: string): boolean => DIARY_ROW.test(text);
const DIARY_ROW = new RegExp(
  String.raw`^\s*(?:${WEEKDAY_PATTERN}\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH_PATTERN}\.?(?:,?\s+20\d{2})?|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d{2})\s{2,}\S`,
  'iu',
);

/** A day, its month and a clock time behind other words: "Mental capacity workshop, 19 March 2026, 2pm to 4pm, Town Hall". */
export const isDatedListing = (text: string): boolean => hasClockTime(text) && DAY_AND_MONTH.test(text);
const DAY_AND_MONTH = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH_PATTERN}\b|\b${MONTH_PATTERN}\s+\d{1,2}(?:st|nd|rd|th)?\b`,
  'iu',
);

/** True when a clock time stands in the text: "10am", "10:00", "8.30 - 5pm". */
export const hasClockTime = (text: string): boolean =>
  /\b\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|noon)\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b/iu.test(text);
