export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A run of days with the same hours, local time; closing at or before opening means the next day. */
export interface Hours {
  readonly from: Weekday;
  readonly to: Weekday;
  readonly opens: string;
  readonly closes: string;
  readonly note?: string;
}

/** Day and night: opening and closing at midnight means the whole day. */
export const ROUND_THE_CLOCK: readonly Hours[] = [{ from: 'Monday', to: 'Sunday', opens: '00:00', closes: '00:00' }];

interface WorkingWeek {
  readonly opens: string;
  readonly closes: string;
  readonly fridayCloses: string;
}

/** Office hours with an earlier end on Friday. */
export const officeHours = ({ opens, closes, fridayCloses }: WorkingWeek): readonly Hours[] => [
  { from: 'Monday', to: 'Thursday', opens, closes },
  { from: 'Friday', to: 'Friday', opens, closes: fridayCloses },
];

/** What office hours leave over: each night until the office opens, and the weekend round the clock. */
export const outOfHours = ({ opens, closes, fridayCloses }: WorkingWeek): readonly Hours[] => [
  { from: 'Monday', to: 'Thursday', opens: closes, closes: opens, note: 'Through the night' },
  { from: 'Friday', to: 'Friday', opens: fridayCloses, closes: opens, note: 'Through the night' },
  { from: 'Saturday', to: 'Sunday', opens, closes: opens, note: 'All day and through the night' },
];
