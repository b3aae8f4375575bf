import { subjectKey } from '../../../../../../kernel';
import type { AuditAct, AuditEntry } from '../../../../contract';

/** Follows along the chain which details are gone, and whether an entry says why. */
export interface Forgotten {
  /** To be told of every entry, in order of sequence. */
  see(entry: AuditEntry, isEmpty: boolean): void;
  readonly count: () => number;
  /** The first entry whose details are gone without a later one that says so; null when all are explained. */
  readonly unexplained: () => number | null;
}

/**
 * Details may be gone when a later entry says that their subject was erased (`document.erased`, `audit.forgotten`), that the person
 * was forgotten (`audit.forgotten` of `person:<id>`), that just this entry told what was erased elsewhere (`audit.forgotten` with its
 * number), or that all up to a number outlived their time (`audit.expired`).
 */
export const followForgotten = (): Forgotten => {
  const open = new Map<number, readonly string[]>();
  let count = 0;
  return {
    see(entry, isEmpty) {
      if (EXPLAINING.includes(entry.act)) for (const [sequence, keys] of open) if (explains(entry, sequence, keys)) open.delete(sequence);
      if (!isEmpty) return;
      count += 1;
      open.set(entry.sequence, [...(entry.subject ? [subjectKey(entry.subject)] : []), personKey(entry.actor)]);
    },
    count: () => count,
    unexplained: () => open.keys().next().value ?? null,
  };
};

/** How a member of staff is named as the subject of an entry. */
export const PERSON = 'person';

const EXPLAINING: readonly AuditAct[] = ['document.erased', 'audit.forgotten', 'practitioner.removed', 'audit.expired'];

const personKey = (actor: string): string => `${PERSON}:${actor}`;

const explains = ({ act, subject, number }: AuditEntry, sequence: number, keys: readonly string[]): boolean => {
  if (act === 'audit.expired') return number !== null && sequence <= number;
  if (subject === null) return number === sequence;
  return keys.includes(subjectKey(subject));
};
