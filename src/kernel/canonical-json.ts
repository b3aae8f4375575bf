import canonicalize from 'canonicalize';

import type { Json } from './json';

/** The one text of a JSON value (RFC 8785): keys sorted, no white space, numbers as ECMAScript prints them. */
export const canonicalJson = (value: Json): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form.');
  return text;
};
