import type { TalkPerson } from '../../../contract/talk';

const MOST_OFFERED = 6;

/** An @ with some letters of a name that ends where the cursor stands. */
const BEGUN = /(?:^|[\s(])@([^@\n]{0,40})$/u;

/** Who may be meant by what is typed before the cursor; null while nobody is being named. */
export const offered = (before: string, people: readonly TalkPerson[]): readonly TalkPerson[] | null => {
  const begun = BEGUN.exec(before)?.[1]?.toLowerCase();
  if (begun === undefined) return null;
  const found = people.filter(({ name }) => isBegun(name.toLowerCase(), begun)).slice(0, MOST_OFFERED);
  return found.length > 0 ? found : null;
};

const isBegun = (name: string, begun: string): boolean =>
  name.startsWith(begun) || name.split(/\s+/).some((word) => word.startsWith(begun));

/** What is typed before the cursor with the name that was picked in place of its beginning. */
export const withName = (before: string, name: string): string => before.replace(/@[^@\n]*$/u, () => `@${name}`);

/** A stretch of a comment; `isName` for somebody who is called there. */
export interface Stretch {
  readonly text: string;
  readonly isName: boolean;
}

/** A comment cut at the names that it calls. A name that another begins with is tried after that. */
export const stretchesOf = (words: string, names: readonly string[]): readonly Stretch[] => {
  const tags = [...new Set(names)].map((name) => `@${name}`).sort((a, b) => b.length - a.length);
  const stretches: Stretch[] = [];
  let rest = words;
  for (let at = nextIn(rest, tags); at; at = nextIn(rest, tags)) {
    if (at.index > 0) stretches.push({ text: rest.slice(0, at.index), isName: false });
    stretches.push({ text: at.tag, isName: true });
    rest = rest.slice(at.index + at.tag.length);
  }
  return rest === '' ? stretches : [...stretches, { text: rest, isName: false }];
};

const nextIn = (text: string, tags: readonly string[]): { readonly index: number; readonly tag: string } | null => {
  const found = tags.map((tag) => ({ tag, index: text.indexOf(tag) })).filter(({ index }) => index >= 0);
  // The sort is stable: of two that begin at the same place the longer one comes first.
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
};

/** The people whom a comment calls: those whose name stands in it behind an @. */
export const calledIn = (words: string, people: readonly TalkPerson[]): readonly number[] => {
  const called = stretchesOf(
    words,
    people.map(({ name }) => name),
  ).flatMap(({ text, isName }) => (isName ? [text.slice(1)] : []));
  return people.filter(({ name }) => called.includes(name)).map(({ userId }) => userId);
};

/** An @ with what looks like a name: one word, and those after it that begin with a capital. */
const NAMED = /(?:^|[\s(])@(\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/gu;

/** Names behind an @ that call nobody, each once; not one that is just being typed and may become somebody’s. */
export const calledInVain = (words: string, people: readonly TalkPerson[]): readonly string[] => {
  const names = people.map(({ name }) => name);
  const rest = stretchesOf(words, names).map(({ text, isName }) => (isName ? '' : text));
  const last = rest.length - 1;
  const found = rest.flatMap((text, index) => {
    const settled = index === last && offered(text, people) !== null ? text.replace(/@[^@]*$/u, '') : text;
    return [...settled.matchAll(NAMED)].map(([, name = '']) => name);
  });
  return [...new Set(found)];
};
