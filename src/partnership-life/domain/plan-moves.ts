import type { AssignedValue } from '../../plugins/editorial/contract';

import type { PlanDetail } from './life-plan';
import { addressOf, COPY_TYPES, COPY_WORDS, type CopyType, nameOf, type OwnedCopy } from './owned-copies';
import { counted } from './partnership-facts';

/** An address below a partnership that leads, or once led, to a document. */
export interface TakenAddress {
  readonly type: string;
  readonly slug: string;
  /** Global id of the document. */
  readonly id: string;
}

/** What becomes of one working copy. */
export interface Move {
  readonly copy: OwnedCopy;
  readonly to: Readonly<Record<string, AssignedValue>>;
  /** Its slug afterwards, when another document has, or had, the one it brings; null when it keeps its own. */
  readonly newSlug: string | null;
}

interface Between {
  /** Global ids. */
  readonly from: string;
  readonly to: string;
  /** Below `to`. */
  readonly taken: readonly TakenAddress[];
}

/** Old papers go on meaning what they meant: what comes takes no address away, be it in use or out of use. */
export const movesOf = (copies: readonly OwnedCopy[], { from, to, taken }: Between): readonly Move[] => {
  const known = [...taken];
  return copies.map((copy) => {
    const owners = ownersAfter(copy, from, to);
    if (copy.owner !== from) return { copy, to: owners, newSlug: null };
    const slug = freeSlug(copy, known);
    known.push({ type: copy.type, slug, id: copy.id });
    return slug === copy.slug ? { copy, to: owners, newSlug: null } : { copy, to: { ...owners, slug }, newSlug: slug };
  });
};

/** Nobody owns a thing together with themselves. */
const ownersAfter = ({ owner, coOwner }: OwnedCopy, from: string, to: string): Move['to'] => {
  const partnership = { type: 'partnership', id: to };
  if (owner !== from) return { coOwner: owner === to ? null : partnership };
  return coOwner === to ? { partnership, coOwner: null } : { partnership };
};

const freeSlug = ({ type, id, slug }: OwnedCopy, known: readonly TakenAddress[]): string => {
  const isTaken = (wanted: string) => known.some((other) => other.type === type && other.slug === wanted && other.id !== id);
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${String(number)}`;
  return free;
};

/** Every document that changes hands, by kind. */
export const movedDetails = (moves: readonly Move[]): readonly PlanDetail[] =>
  COPY_TYPES.map((type) => {
    const these = moves.filter(({ copy }) => copy.type === type);
    const lines = these.map(({ copy, newSlug }) =>
      copy.isHidden ? nameOf(copy) : [nameOf(copy), sightOf(copy), newSlug && `new address: ${newSlug}`].filter(Boolean).join(', '),
    );
    return { title: capital(counted(these.length, COPY_WORDS[type].one, COPY_WORDS[type].many)), lines };
  });

const sightOf = ({ isPublic, isRestricted }: OwnedCopy): string => {
  if (!isPublic) return 'not public';
  return isRestricted ? 'public for practitioners' : 'public';
};

/** `2 newsletters, 1 event`; empty for none. */
export const saidByKind = (copies: readonly { readonly type: CopyType }[]): string =>
  COPY_TYPES.flatMap((type) => {
    const count = copies.filter((copy) => copy.type === type).length;
    return count === 0 ? [] : [counted(count, COPY_WORDS[type].one, COPY_WORDS[type].many)];
  }).join(', ');

/** What is said of each document that cannot keep its slug. */
export const newAddresses = (moves: readonly Move[], site: { readonly slug: string; readonly name: string }): readonly string[] =>
  moves.flatMap(({ copy, newSlug }) => (newSlug === null ? [] : [newAddress({ copy, newSlug }, site)]));

const newAddress = (
  { copy, newSlug }: { readonly copy: OwnedCopy; readonly newSlug: string },
  site: { readonly slug: string; readonly name: string },
): string => {
  const [name, kind] = [nameOf(copy), COPY_WORDS[copy.type].one];
  if (copy.isHidden) return `${name} gets another address, because another ${kind} of “${site.name}” has, or had, the one it brings.`;
  const leads = copy.isPublic ? ' Its old address leads there.' : '';
  return `${name} gets the address /sites/${site.slug}/${addressOf({ ...copy, slug: newSlug })}, because another ${kind} of “${site.name}” has, or had, “${copy.slug}”.${leads}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
