import type { Scope } from '../../../contract';
import { allows } from './access';
import { fileOfAnother, roleNotEnough } from './media-refusals';

/** A file or folder, and the partnership (global id) that uploaded it; null for nobody's. */
export interface Housed {
  readonly name: string;
  readonly home: { readonly partnership: string; readonly name: string } | null;
}

/**
 * What is used in a document that others own too is seen and used by them; changing, moving and deleting it stays with those
 * who brought it. Throws `file.of-another` and, to its own people, `role.not-enough`.
 */
export const requireAtHome = (scope: Scope, operation: 'update' | 'delete', { name, home }: Housed): void => {
  const owners = home ? [home.partnership] : [];
  if (allows(scope, operation, owners)) return;
  if (home && !allows(scope, 'update', owners)) throw fileOfAnother(name, home.name);
  throw roleNotEnough(`${operation === 'delete' ? 'delete' : 'change'} files`);
};
