import type { Mine } from '../../../contract/mine';

/** A member of nothing, who does not look after the network either. */
export const isNobody = ({ partnerships, isNetworkAdministrator }: Mine): boolean => partnerships.length === 0 && !isNetworkAdministrator;

/** One's own profile is one's own in any case. */
export const mayNobodyOpen = (path: string): boolean => /^\/me(?:\/|$)/.test(path);
