import { english } from './words';

interface Translation {
  readonly locale: string;
  readonly data: Record<string, string>;
}

const PREFIXED = Object.fromEntries(Object.entries(english).map(([key, text]) => [`editorial.${key}`, text]));

/** Editorial's words, under its own prefix. English is the only language so far; others fall back to it. */
export const loadTranslations = ({ locales }: { readonly locales: readonly string[] }): Promise<Translation[]> =>
  Promise.resolve(locales.map((locale) => ({ locale, data: locale.startsWith('en') ? PREFIXED : {} })));
