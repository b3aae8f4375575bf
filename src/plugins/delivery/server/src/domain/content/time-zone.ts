import { z } from 'zod';

import { HOME_ZONE } from '../time/moment';

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: name }));
  } catch {
    return false;
  }
};

/** An IANA zone; England's where none, or none that exists, is given. */
export const timeZone = z
  .string()
  .nullish()
  .transform((name) => (name && isTimeZone(name) ? name : HOME_ZONE));
