import type { StaffScope } from '../../../contract';

import { type Owners, present } from './owners';

/** Whether what is asked for is of the media library, whose dialog stands in forms. */
export const isOfMediaLibrary = (path: string): boolean => /^\/upload(?:\/|$)/.test(path);

/**
 * In the form of a document, its first owner for whom somebody works stands in for the partnership that they picked: what they see in
 * the media library is that one's, and so is what they upload. Where they work for none of its owners, what they picked stays.
 */
export const workingInForm = (scope: StaffScope, owners: Owners): StaffScope => {
  const own = present(owners).find((owner) => scope.grants.some(({ partnership }) => partnership === owner));
  return own === undefined ? scope : { ...scope, workingIn: own };
};
