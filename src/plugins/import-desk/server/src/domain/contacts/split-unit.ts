import type { PhoneMatch } from '../reach/phone-match';
import { isForEverybody } from '../reach/phone-shape';
import { wordsOf } from '../text/words';

import { waysIn } from './ways';

/** The ways in one sentence or line that belong to one contact, and the words that lead to them. */
export interface Way {
  readonly phones: readonly PhoneMatch[];
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  /** The words of the sentence before the first way. */
  readonly before: string;
  /** The words after the last way, up to the next contact. */
  readonly after: string;
  readonly evidence: string;
  /** True for the first contact of its sentence. */
  readonly startsUnit: boolean;
}

/**
 * Divides the ways of one sentence among contacts. "0161 496 0000 or 0161 496 0001" is one contact with two numbers; a
 * number, more words and another number are two; so are two addresses of the form first.last, and 999 and any address.
 */
export const splitUnit = (unit: string): Way[] => {
  const { phones, emails, urls } = waysIn(unit);
  const marks: Mark[] = [...phones.map((phone) => ({ ...phone, phone })), ...emails.map((email) => ({ ...email, phone: null }))].sort(
    (a, b) => a.start - b.start,
  );
  if (marks.length === 0)
    return urls.length === 0 ? [] : [{ phones: [], emails: [], urls, before: unit, after: '', evidence: unit, startsUnit: true }];
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && belongsTogether(group, mark, unit.slice(last.end, mark.start))) group.push(mark);
    else groups.push([mark]);
  }
  return groups.map((_, index) => wayOf({ unit, groups, urls }, index));
};

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly phone: PhoneMatch | null;
}

const belongsTogether = (group: readonly Mark[], mark: Mark, between: string): boolean => {
  const sameKind = group.some((other) => (other.phone === null) === (mark.phone === null));
  if (!sameKind) return ![...group, mark].some(({ phone }) => phone !== null && isForEverybody(phone));
  const linking = wordsOf(between).filter(
    (word) => !/^(?:or|and|also|[temwf]|tel|telephone|phone|mob|mobile|e-?mail|fax|on|at|by|office|out|of|hours)$/iu.test(word),
  );
  const bothPersonal =
    mark.phone === null && isPersonal(mark.text) && group.some((other) => other.phone === null && isPersonal(other.text));
  return linking.length === 0 && !bothPersonal;
};

/** An address that names a person: first.last@… */
export const isPersonal = (email: string): boolean => /^[\p{L}'’-]{2,}[._][\p{L}'’-]{2,}@/u.test(email);

interface DividedUnit {
  readonly unit: string;
  readonly groups: readonly (readonly Mark[])[];
  readonly urls: readonly string[];
}

const wayOf = ({ unit, groups, urls }: DividedUnit, index: number): Way => {
  const group = groups[index] ?? [];
  const from = index === 0 ? 0 : (groups[index - 1]?.at(-1)?.end ?? 0);
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? unit.length;
  const next = groups[index + 1]?.[0]?.start ?? unit.length;
  return {
    phones: group.flatMap(({ phone }) => phone ?? []),
    emails: group.flatMap(({ phone, text }) => (phone ? [] : [text])),
    urls: groups.length === 1 ? urls : [],
    before: unit.slice(from, start),
    after: unit.slice(end, next),
    evidence: groups.length === 1 ? unit : piece(unit.slice(from, index === groups.length - 1 ? unit.length : end)),
    startsUnit: index === 0,
  };
};

/** Without the comma or the bar that parted it from the contact before. */
const piece = (text: string): string => text.replace(/^[\s,;|]+/u, '').trim();
