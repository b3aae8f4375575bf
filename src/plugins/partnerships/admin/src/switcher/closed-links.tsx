import { createGlobalStyle } from 'styled-components';

import type { Mine } from '../../../contract/mine';
import { closedTo } from './closed-to';

/** Takes them out of the side bar, groups of a menu with nothing in them, and out of pickers the offer to make what one may not make: Strapi greys it out and leaves it there. */
export const ClosedLinks = ({ mine }: { readonly mine: Mine }) => <Hidden $paths={closedTo(mine)} />;

const Hidden = createGlobalStyle<{ readonly $paths: readonly string[] }>`
  ${({ $paths }) => $paths.map((path) => `nav li:has(a[href$="/admin${path}"]) { display: none; }`).join('\n')}
  nav li:not(:has(a, button)) { display: none; }
  [role='option'][data-disabled]:not([aria-labelledby]) { display: none; }
`;
