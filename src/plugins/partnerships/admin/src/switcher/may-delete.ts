import type { Mine } from '../../../contract/mine';
import { rankOf } from '../../../contract/roles';

/** Whether somebody's role lets them delete working copies of any partnership: not a contributor's, nor support access, nor in what is closed. */
export const mayDeleteSomewhere = ({ partnerships }: Mine): boolean =>
  partnerships.some(({ role, isClosed }) => !isClosed && rankOf(role) >= rankOf('editor'));
