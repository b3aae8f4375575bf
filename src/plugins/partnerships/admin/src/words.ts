import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import life from './translations/life.en.json';
import readers from './translations/readers.en.json';
import staff from './translations/staff.en.json';

export const ENGLISH = { ...readers, ...staff, ...life };

export type WordKey = keyof typeof ENGLISH;
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** A message for Strapi's registries, which translate it themselves. */
export const word = (key: WordKey): { id: string; defaultMessage: string } => ({ id: `partnerships.${key}`, defaultMessage: ENGLISH[key] });

/** The plugin's words in the reader's language; every key is checked against the files of words. */
export const useWords = (): Words => {
  const intl = useIntl();
  return useCallback<Words>((key, values) => intl.formatMessage(word(key), values), [intl]);
};
