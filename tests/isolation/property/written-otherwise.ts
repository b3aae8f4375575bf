import type { Req } from '../client';
import type { Picker } from './picker';

/** First part of an address, and what follows. */
type Way = (first: string, rest: string) => string;

const encoded = (letter: string): string => `%${letter.charCodeAt(0).toString(16)}`;

const WAYS: readonly Way[] = [
  (first, rest) => `/${first.toUpperCase()}${rest}`,
  (first, rest) => `/${first.charAt(0).toUpperCase()}${first.slice(1)}${rest}`,
  (first, rest) => `/${first}${rest.replace(/^\/[a-z-]+/, (second) => second.toUpperCase())}`,
  (first, rest) => `/${encoded(first.charAt(0))}${first.slice(1)}${rest}`,
  (first, rest) => `/${first}${rest.replace(/^\/[a-z]/, (start) => `/${encoded(start.charAt(1))}`)}`,
  (first, rest) => `/${first}${rest.replace(/\?|$/, (end) => `/${end}`)}`,
  (first, rest) => `//${first}${rest}`,
];

/** The same request by an address in other letters: what goes by the address of a request would not know it again. */
export const writtenOtherwise = (req: Req, pick: Picker): Req => {
  const [, first = '', rest = ''] = /^\/([^/?]+)(.*)$/.exec(req.path) ?? [];
  return { ...req, path: pick.one(WAYS)(first, rest) };
};
