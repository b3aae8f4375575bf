import { createGlobalStyle } from 'styled-components';

import type { Mine } from '../../../contract/mine';

const SETTINGS = '/settings';
const PARTNERSHIP_SETTINGS = '/plugins/partnerships';

/** Pages of the side bar that have nothing for this person: Strapi's own settings, and a partnership's for who manages none. */
const closedTo = ({ partnerships, isNetworkAdministrator }: Mine): readonly string[] => [
  ...(isNetworkAdministrator ? [] : [SETTINGS]),
  ...(partnerships.some(({ role }) => role === 'manager') ? [] : [PARTNERSHIP_SETTINGS]),
];

/** Strapi's settings tell its version, prices and how to upgrade it: for those who run the newsroom. */
export const isClosedTo = (mine: Mine, path: string): boolean => !mine.isNetworkAdministrator && /^\/settings(?:\/|$)/.test(path);

/** Takes them out of the side bar, and out of pickers the offer to make what one may not make: Strapi greys it out and leaves it there. */
export const ClosedLinks = ({ mine }: { readonly mine: Mine }) => <Hidden $paths={closedTo(mine)} />;

const Hidden = createGlobalStyle<{ readonly $paths: readonly string[] }>`
  ${({ $paths }) => $paths.map((path) => `nav li:has(a[href$="/admin${path}"]) { display: none; }`).join('\n')}
  [role='option'][data-disabled]:not([aria-labelledby]) { display: none; }
`;
