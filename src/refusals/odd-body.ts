import { DomainError } from '../kernel';

import { writtenIn } from './written-in';

interface Sent {
  readonly body: unknown;
  /** Whether it came as the form of an upload, whose fields hold JSON that is read only later. */
  readonly isForm: boolean;
  /** Whether it is to be saved as a document. */
  readonly isDocument: boolean;
}

/** Deeper than any form goes: a list in a list in a callout in a block has not a quarter of it. */
const DEEPEST = 100;

/** What names the kind of a block. */
const KIND = '__component';

/**
 * A body that no form sends, and that Strapi lets pass and fails at: fields, or blocks, called as something that every object has; nested
 * without end; and, where documents are saved, a list in place of a document, or with nothing in it where something belongs.
 */
export const oddBody = ({ body, isForm, isDocument }: Sent): DomainError | null =>
  (isDocument && Array.isArray(body)) || holdsOdd(body, { isForm, isDocument }) ? notUnderstood() : null;

interface Part {
  readonly value: unknown;
  readonly depth: number;
}

/** Step by step: what was sent may go deeper than functions can call themselves. */
const holdsOdd = (body: unknown, { isForm, isDocument }: Omit<Sent, 'body'>): boolean => {
  const left: Part[] = [{ value: body, depth: 0 }];
  for (let part = left.pop(); part; part = left.pop()) {
    const { depth } = part;
    const value = isForm && typeof part.value === 'string' ? writtenIn(part.value) : part.value;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST || hasOddName(value) || (isDocument && Array.isArray(value) && value.includes(null))) return true;
    for (const inner of Object.values(value)) left.push({ value: inner, depth: depth + 1 });
  }
  return false;
};

const hasOddName = (value: object): boolean =>
  Object.entries(value).some(([name, inner]) => isOddName(name) || (name === KIND && typeof inner === 'string' && isOddName(inner)));

const isOddName = (name: string): boolean => name in Object.prototype;

const notUnderstood = (): DomainError =>
  new DomainError({
    code: 'request.invalid',
    refusal: 'invalid',
    message:
      'What was sent is not put together as the pages here do it, and cannot be taken. Nothing was changed. Load the page again, and try it there.',
  });
