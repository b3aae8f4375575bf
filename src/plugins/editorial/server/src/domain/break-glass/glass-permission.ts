import type { Permission, ReviewAct } from '../../../../contract';
import type { House } from '../sign-off/house';
import { type AskingOne, isSignatory } from '../sign-off/permission';
import { eachLets, type Holder, type Owner, withoutSupport } from '../sign-off/role-of';
import { staffIdOf } from '../staff-id';

const no = (code: string, reason: string): Permission => ({ allowed: false, code, reason });
const YES: Permission = { allowed: true };

/** Whether somebody may publish although it was not agreed to: as the settings of the owners say (eachLets), and never by support access. */
export const mayBreakGlass = (owners: readonly Owner[], holder: Holder): Permission =>
  eachLets(owners, withoutSupport(holder), {
    least: ({ settings }) => settings.glassBreaker,
    code: 'glass.not-yours',
    what: 'publish without sign-off',
  });

/** Whether somebody may say afterwards that what was published without sign-off is right: who signs, and had no hand in it. */
export const mayLookAfter = (houses: readonly House[], asking: AskingOne, broken: ReviewAct | null): Permission => {
  if (broken === null) return no('glass.nothing', 'There is nothing here that was published without sign-off.');
  if (!houses.some((house) => isSignatory(house, asking))) return no('signoff.not-signatory', 'Only those who sign for it can do that.');
  if (staffIdOf(broken.actor) === asking.userId) return no('glass.own', 'You published it without sign-off, so somebody else has to look.');
  return asking.isOwnWork ? no('signoff.own-work', 'You wrote this or changed it last, so somebody else has to look.') : YES;
};
