import { findDates, type WrittenDate } from './written-dates';

/** What stands between days that are named together: "12 and 19 February", "4 March, 11 March & 18 March". */
export const JOINS_DATES = /^\s*(?:[,;&/]|and\b|\s)+(?:on\s+)?(?:the\s+)?$/iu;

/** Where the run of dates begins that this one belongs to: the words before it name all of them. */
export const startOfRun = (text: string, date: WrittenDate): number =>
  findDates(text)
    .filter(({ start }) => start < date.start)
    .reduceRight((start, earlier) => (JOINS_DATES.test(text.slice(earlier.end, start)) ? earlier.start : start), date.start);
