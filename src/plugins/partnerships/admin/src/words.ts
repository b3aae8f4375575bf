import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import readers from './translations/readers.en.json';

export type WordKey = keyof typeof readers;
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** A message for Strapi's registries, which translate it themselves. */
export const word = (key: WordKey): { id: string; defaultMessage: string } => ({ id: `partnerships.${key}`, defaultMessage: readers[key] });

/** The plugin's words in the reader's language; every key is checked against the file of words. */
export const useWords = (): Words => {
  const intl = useIntl();
  return useCallback<Words>((key, values) => intl.formatMessage(word(key), values), [intl]);
};
