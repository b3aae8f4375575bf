import type { StaffScope, WalledType } from '../../../contract';

import { allows, visits } from './access';
import {
  coOwnerDeletesNot,
  coOwnerNotYours,
  ownerFixed,
  ownerMissing,
  partnershipNotDeleted,
  roleNotEnough,
  visitorDeletesNot,
} from './desk-refusals';
import { isPartnership, waysThroughOthers } from './owner-paths';

/** Global ids of a document's owners in the order of its type's paths, `null` where a path leads nowhere; none of no document. */
export type Owners = readonly (string | null)[];

/** Without the paths that lead nowhere. */
export const present = (owners: Owners): readonly string[] => owners.filter((id) => id !== null);

interface Change {
  readonly before: Owners;
  readonly after: Owners;
}

/**
 * What is saved stays with its owner; who owns it too is for those to say who publish for that one. Throws `owner.missing`,
 * `owner.fixed`, `co-owner.not-yours`.
 */
export const requireSameOwner = (scope: StaffScope, { name }: WalledType, { before, after }: Change): void => {
  const [owner = null, ...coOwners] = before;
  if (present(after).length === 0) throw ownerMissing();
  if (after[0] !== owner) throw ownerFixed(name);
  const isCoOwnerSame = coOwners.join() === after.slice(1).join();
  if (!isCoOwnerSame && !allows(scope, 'publish', present([owner]))) throw coOwnerNotYours(name);
};

interface Deletion {
  readonly type: WalledType;
  readonly owners: Owners;
  /** By which staff know the document: of several that are to be deleted, the refusal names the one. */
  readonly title: string;
}

/** Throws `partnership.delete`, `role.not-enough`, and `co-owner.deletes-not` to those of a second owner. */
export const requireMayDelete = (scope: StaffScope, { type, owners, title }: Deletion): void => {
  const what = title === '' ? `this ${type.name}` : `the ${type.name} “${title}”`;
  if (isPartnership(type)) throw partnershipNotDeleted();
  if (!allows(scope, 'delete', present(owners)))
    throw visits(scope, present(owners)) ? visitorDeletesNot() : roleNotEnough(`delete ${what}`);
  const [owner = null] = owners;
  if (owner !== null && isWhole(type) && !allows(scope, 'delete', [owner])) throw coOwnerDeletesNot(what);
};

/** A part of a document is written and taken out by both owners; the document itself is one's own to delete. */
const isWhole = (type: WalledType): boolean => waysThroughOthers(type).length === 0;
