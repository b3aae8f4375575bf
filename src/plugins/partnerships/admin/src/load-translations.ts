import { ENGLISH } from './words';

interface Translation {
  readonly locale: string;
  readonly data: Record<string, string>;
}

const PREFIXED = Object.fromEntries(Object.entries(ENGLISH).map(([key, text]) => [`partnerships.${key}`, text]));

/** The plugin's words, under its own prefix. English is the only language so far; others fall back to it. */
export const loadTranslations = ({ locales }: { readonly locales: readonly string[] }): Promise<Translation[]> =>
  Promise.resolve(locales.map((locale) => ({ locale, data: locale.startsWith('en') ? PREFIXED : {} })));
