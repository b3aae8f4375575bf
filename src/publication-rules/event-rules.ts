import type { JsonObject, Problem } from '../kernel';
import type { Candidate } from '../plugins/editorial/contract';

import { problemAt } from './problem-at';
import { objectsIn, textIn } from './read-body';

/** An event's dates are as exact as it says, and end after they begin. An invented date is a defect, so a missing one is asked for. */
export const eventRules = (candidate: Candidate): readonly Problem[] => {
  const { body } = candidate;
  const dates = objectsIn(body, 'occurrences');
  switch (textIn(body, 'precision')) {
    case 'exact':
      return [
        ...missingDate(candidate, dates),
        ...dates.flatMap((date, index) => [...missingTime(candidate, date, index), ...backwards(candidate, date, index)]),
      ];
    case 'day':
      return [...missingDate(candidate, dates), ...dates.flatMap((date, index) => backwards(candidate, date, index))];
    case 'month':
      return textIn(body, 'month') === ''
        ? [
            problemAt(candidate, {
              rule: 'event.no-month',
              message: 'Say which month, such as 2026-11, or choose another precision.',
              attribute: 'month',
            }),
          ]
        : [];
    default:
      return dates.length === 0
        ? []
        : [
            problemAt(candidate, {
              rule: 'event.date-not-shown',
              severity: 'warning',
              message: 'It has a date, but says that the date is not fixed. Readers will not see the date.',
              attribute: 'occurrences',
            }),
          ];
  }
};

const missingDate = (candidate: Candidate, dates: readonly JsonObject[]): readonly Problem[] =>
  dates.length > 0
    ? []
    : [
        problemAt(candidate, {
          rule: 'event.no-date',
          message: 'Give the date, or say that it is to be confirmed or on request.',
          attribute: 'occurrences',
        }),
      ];

const missingTime = (candidate: Candidate, date: JsonObject, index: number): readonly Problem[] =>
  textIn(date, 'startTime') !== '' || date.allDay === true
    ? []
    : [
        problemAt(candidate, {
          rule: 'event.no-time',
          message: 'Give the start time, tick “all day”, or say that only the day is known.',
          attribute: `occurrences.${String(index)}.startTime`,
        }),
      ];

const backwards = (candidate: Candidate, date: JsonObject, index: number): readonly Problem[] => {
  const startDate = textIn(date, 'startDate');
  const start = `${startDate} ${textIn(date, 'startTime')}`;
  const end = `${textIn(date, 'endDate') || startDate} ${textIn(date, 'endTime')}`;
  const hasEnd = textIn(date, 'endDate') !== '' || textIn(date, 'endTime') !== '';
  const isBackwards = textIn(date, 'endTime') === '' ? end.slice(0, 10) < start.slice(0, 10) : end <= start;
  if (!hasEnd || !isBackwards) return [];
  return [
    problemAt(candidate, {
      rule: 'event.ends-before-start',
      message: 'It ends before it begins. Mend the dates or times.',
      attribute: `occurrences.${String(index)}.endTime`,
    }),
  ];
};
