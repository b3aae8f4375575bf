/** A clock time or a range of two, 24-hour "10:00"; the end is null when only a start is written. */
export interface ClockRange {
  readonly start: string;
  readonly end: string | null;
  /** Characters up to its end. */
  readonly length: number;
}

/** The first time or range at the start of the text, after commas, dashes, "at", "from" or brackets. Null when there is none. */
export const clockAtStart = (text: string): ClockRange | null => {
  const match = RANGE.exec(text);
  const groups = match?.groups;
  if (!groups) return null;
  const second =
    groups.hour2 === undefined ? null : { hour: Number(groups.hour2), minute: Number(groups.minute2 ?? 0), half: halfOf(groups.half2) };
  const first = { hour: Number(groups.hour1), minute: Number(groups.minute1 ?? 0), half: halfOf(groups.half1) };
  const certain = first.half !== null || (second !== null && second.half !== null) || groups.minute1 !== undefined;
  if (!certain) return null;
  const end = second === null ? null : to24(second);
  const start = startOf(first, second);
  return start === null ? null : { start, end: end !== null && end > start ? end : null, length: match[0].length };
};

const TIME = (n: number): string => String.raw`(?<hour${n}>\d{1,2})(?:[.:](?<minute${n}>\d{2}))?\s?(?<half${n}>am|pm|noon|midday|hrs)?`;
const RANGE = new RegExp(
  String.raw`^[\s,:;|(–—-]*(?:(?:at|from|between|time:?)\s+)?${TIME(1)}(?:\s*(?:-|–|—|to|until|till|and)\s*${TIME(2)})?(?![\d/]|\s?(?:st|nd|rd|th)\b)`,
  'iu',
);

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
}

const halfOf = (written: string | undefined): ClockTime['half'] => {
  if (written === undefined || /hrs/iu.test(written)) return null;
  return /am/iu.test(written) ? 'am' : 'pm';
};

/** The first of "10-11am" or "9.30-12.30pm" takes the second's half of the day, unless that would set it after the end. */
const startOf = (first: ClockTime, second: ClockTime | null): string | null => {
  if (first.half !== null || second === null) return to24(first);
  if (second.half === null) return to24(first);
  const same = to24({ ...first, half: second.half });
  const end = to24(second);
  return same !== null && end !== null && same < end ? same : to24({ ...first, half: 'am' });
};

const to24 = ({ hour, minute, half }: ClockTime): string | null => {
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return hours > 23 || minute > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
