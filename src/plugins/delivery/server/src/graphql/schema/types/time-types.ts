import type { Toolkit } from '../toolkit';

export const addTimeTypes = ({ builder }: Toolkit): void => {
  builder.objectType('Moment', {
    description: 'A point in time as people write it, with its zone, and as machines need it.',
    fields: (t) => ({
      date: t.expose('date', { type: 'LocalDate', description: 'The day in the zone.' }),
      time: t.expose('time', { type: 'LocalTime', nullable: true, description: 'The time of day in the zone; null when none is known.' }),
      timeZone: t.exposeString('timeZone', { description: 'The zone, such as `Europe/London`.' }),
      instant: t.expose('instant', {
        type: 'Instant',
        nullable: true,
        description: 'The same instant in UTC; null when no time of day is known.',
      }),
      text: t.exposeString('text', { description: 'In words, such as `Monday 25 November 2024, 10:00`.' }),
    }),
  });
  builder.objectType('Month', {
    description: 'A month of a year.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'The year, such as 2024.' }),
      month: t.exposeInt('month', { description: 'The month, 1 to 12.' }),
      value: t.expose('value', { type: 'YearMonth', description: 'Such as `2024-11`.' }),
      text: t.exposeString('text', { description: 'In words, such as `November 2024`.' }),
    }),
  });
};
