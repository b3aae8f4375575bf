import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import audit from './translations/audit.en.json';
import desk from './translations/en.json';

export const english = { ...desk, ...audit };

export type WordKey = keyof typeof english;
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** A message for Strapi's registries (columns, widgets), which translate it themselves. */
export const word = (key: WordKey): { id: string; defaultMessage: string } => ({ id: `editorial.${key}`, defaultMessage: english[key] });

/** Editorial's own words in the reader's language; every key is checked against `en.json`. */
export const useWords = (): Words => {
  const intl = useIntl();
  return useCallback<Words>((key, values) => intl.formatMessage(word(key), values), [intl]);
};
