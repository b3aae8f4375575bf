/** The number of an issue: "Issue 26", "Edition No. 4", "Newsletter #12", "Volume 3, Issue 2" (the issue's). Null when none is named. */
export const issueNumberIn = (text: string): number | null => {
  const found = NUMBER.exec(text)?.groups?.number;
  return found === undefined ? null : Number(found);
};

const NUMBER =
  /\b(?:issue|edition|newsletter|bulletin|no\.|number)\s*(?:no\.?|number|#|:)?\s*#?(?<number>\d{1,3})(?!\d|[./]\d|\s*(?:st|nd|rd|th|of|minute)\b|-minute)/iu;
