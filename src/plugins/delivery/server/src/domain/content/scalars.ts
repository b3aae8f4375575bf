import { z } from 'zod';

/** An optional text: what is empty or white space counts as absent. */
export const text = z
  .string()
  .nullish()
  .transform((value) => (value && value.trim() !== '' ? value.trim() : null));

/** A text that Strapi requires; the empty text where an old body lacks it. */
export const requiredText = text.transform((value) => value ?? '');

/** `YYYY-MM-DD`. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullish()
  .transform((value) => value ?? null);

export const requiredDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `HH:mm`; seconds are cut off. */
export const time = z
  .string()
  .regex(/^\d{2}:\d{2}/)
  .nullish()
  .transform((value) => value?.slice(0, 5) ?? null);

/** `YYYY-MM`. */
export const yearMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .nullish()
  .transform((value) => value ?? null);

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** A repeatable component or a relation to many: absent means none. */
export const many = <Element extends z.ZodType>(element: Element) =>
  z
    .array(element)
    .nullish()
    .transform((value) => value ?? []);

/** A component or relation that may be missing. */
export const maybe = <Element extends z.ZodType>(element: Element) => element.nullish().transform((value) => value ?? null);

/** Schemes a link may have. Anything else (`javascript:`, `data:`) could run in a reader's browser. */
const SAFE_URL = /^(https?:\/\/|mailto:|tel:|sms:|\/(?!\/))[^\s]+$/i;

export const isSafeUrl = (url: string): boolean => SAFE_URL.test(url);

/** A web address, a path, `mailto:` or `tel:`; null when absent or of any other kind. */
export const url = z
  .string()
  .nullish()
  .transform((value) => (value && isSafeUrl(value.trim()) ? value.trim() : null));

/** Takes Strapi's `call for people` for GraphQL's `CALL_FOR_PEOPLE`; `names` are the GraphQL names. */
export const choice = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z
    .string()
    .transform((value) => value.toUpperCase().replace(/[ -]/g, '_'))
    .pipe(z.enum(names));

/** A choice that may be left open. */
export const maybeChoice = <const Names extends readonly [string, ...string[]]>(names: Names) => maybe(choice(names));
