/** The sentence in which something stands, and where it begins in the text. */
export interface SentenceAround {
  readonly text: string;
  readonly start: number;
}

/** A full stop behind a letter ends a sentence; one inside a time ("9.30"), a number or an abbreviated name does not. */
export const sentenceAround = (text: string, at: number): SentenceAround => {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
  const start = ends.filter((end) => end <= at).at(-1) ?? 0;
  const end = ends.find((each) => each > at) ?? text.length;
  return { text: text.slice(start, end).trimEnd(), start };
};

const SENTENCE_END =
  /(?<![\s(](?:tel|ext|no|mr|mrs|ms|dr|prof|st|approx|dept|rd|ave|mon|tues?|wed|thurs?|fri|sat|sun))[.!?]["”’)]?\s+(?=["“‘(]?[\p{Lu}\d])/giu;
