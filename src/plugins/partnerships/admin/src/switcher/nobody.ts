import type { Mine } from '../../../contract/mine';

/** A member of nothing, who does not look after the network either. */
export const isNobody = ({ partnerships, isNetworkAdministrator }: Mine): boolean => partnerships.length === 0 && !isNetworkAdministrator;

/** One's own profile is one's own in any case. */
export const mayNobodyOpen = (path: string): boolean => /^\/me(?:\/|$)/.test(path);

/** A form of the content manager. */
export const isForm = (path: string): boolean => /^\/content-manager\/[^/]+\/[^/]+\/[^/]+/.test(path);

/** A page, and what its reader reached when it was opened. */
export interface Opened {
  readonly pathname: string;
  readonly mine: Mine;
}

/** Whoever became nobody with a form open keeps it until they leave: nothing is saved from it, and what they typed is theirs to copy. */
export const keepsForm = (opened: Opened | null, path: string): boolean =>
  isForm(path) && opened?.pathname === path && !isNobody(opened.mine);
