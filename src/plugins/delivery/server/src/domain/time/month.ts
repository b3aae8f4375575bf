import { format } from 'date-fns';

import { calendarDay } from './moment';

/** A month of a year; GraphQL's `Month`. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `YYYY-MM`. */
  readonly value: string;
  /** `November 2024`. */
  readonly text: string;
}

/** Reads `YYYY-MM`. */
export const monthOf = (value: string): Month => {
  const [year = 0, month = 1] = value.split('-').map(Number);
  return { year, month, value, text: format(calendarDay(`${value}-01`), 'MMMM yyyy') };
};
