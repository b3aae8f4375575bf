import { GraphQLError } from 'graphql';
import { z } from 'zod';

import type { Builder } from './builder';

/** Adds the schema's scalars. All are texts on the wire; what comes in is checked here. */
export const addScalars = (builder: Builder): void => {
  builder.scalarType('Html', {
    description: 'HTML that is safe to insert into a page: built from known elements, with everything else escaped.',
    ...OUTPUT_ONLY,
  });
  builder.scalarType('Url', { description: 'A web address, a path on this installation, `mailto:` or `tel:`.', ...OUTPUT_ONLY });
  builder.scalarType('LocalTime', { description: 'A time of day, `HH:mm`.', ...OUTPUT_ONLY });
  builder.scalarType('YearMonth', { description: 'A month, `YYYY-MM`.', ...OUTPUT_ONLY });
  builder.scalarType('LocalDate', {
    description: 'A day of the calendar, `YYYY-MM-DD`.',
    serialize: asIs,
    parseValue: (value) => parsed(LOCAL_DATE, value, 'A LocalDate is written YYYY-MM-DD, such as "2024-11-25".'),
  });
  builder.scalarType('Instant', {
    description: 'An instant in UTC, ISO 8601, such as `2024-11-25T10:00:00.000Z`.',
    serialize: asIs,
    parseValue: (value) => new Date(parsed(INSTANT, value, 'An Instant is written in UTC, such as "2024-11-25T10:00:00Z".')),
  });
};

const asIs = (value: string): string => value;

const OUTPUT_ONLY = { serialize: asIs };

const LOCAL_DATE = z.iso.date();
const INSTANT = z.iso.datetime({ offset: true });

const parsed = (schema: z.ZodType<string>, value: unknown, message: string): string => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new GraphQLError(message);
};
