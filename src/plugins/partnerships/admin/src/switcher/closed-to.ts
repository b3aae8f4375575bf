import type { Mine } from '../../../contract/mine';
import { SETTINGS_PATH } from '../../../contract/settings-address';
import { isNobody } from './nobody';

const SETTINGS = '/settings';
const WHO_DID_WHAT = '/plugins/editorial-audit';

/** Pages of the side bar that have nothing for this person: what is for managers or administrators, and all for a member of nothing. */
export const closedTo = (mine: Mine): readonly string[] => {
  const manages = mine.partnerships.some(({ role }) => role === 'manager');
  return [
    ...(mine.isNetworkAdministrator ? [] : [SETTINGS]),
    ...(manages ? [] : [SETTINGS_PATH]),
    ...(manages || mine.isNetworkAdministrator ? [] : [WHO_DID_WHAT]),
    ...(isNobody(mine) ? NEWSROOM : []),
  ];
};

/** What a member of nothing is answered with the same words on, whichever they open. */
const NEWSROOM = ['/plugins/my-work', '/content-manager', '/plugins/upload'];

/** Strapi's settings tell its version, prices and how to upgrade it: for those who run the newsroom. */
export const isClosedTo = (mine: Mine, path: string): boolean => !mine.isNetworkAdministrator && /^\/settings(?:\/|$)/.test(path);
