import { isPictureUse, isReference, type PictureUse, type Reference } from './reference';

export interface Resolver {
  readonly document: (reference: Reference) => unknown;
  readonly picture: (use: PictureUse) => unknown;
}

/** A copy of the data in which references and pictures are what the resolver gives for them, however deep they stand. */
export const resolve = (value: unknown, resolver: Resolver): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolve(item, resolver));
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) return resolver.document(value);
  if (isPictureUse(value)) return resolver.picture(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner, resolver)]));
};
