import type { Permission } from '../../../../contract';
import { inWords } from '../labels';
import { type House, nameAmong } from '../sign-off/house';
import { type AskingOne, isSignatory } from '../sign-off/permission';
import { eachLets, type Holder, type Owner, withoutSupport } from '../sign-off/role-of';
import { staffIdOf } from '../staff-id';

import type { BrokenGlass } from './unreviewed-act';

const no = (code: string, reason: string): Permission => ({ allowed: false, code, reason });
const YES: Permission = { allowed: true };

/** Whether somebody may publish although it was not agreed to: as the settings of the owners say (eachLets), and never by support access. */
export const mayBreakGlass = (owners: readonly Owner[], holder: Holder): Permission =>
  eachLets(owners, withoutSupport(holder), {
    least: ({ settings }) => settings.glassBreaker,
    code: 'glass.not-yours',
    what: 'publish without sign-off',
  });

/** Whether somebody may say afterwards that what was published without sign-off is right: who signs where a look is missing, and had no hand in it. */
export const mayLookAfter = (houses: readonly House[], asking: AskingOne, broken: BrokenGlass | null): Permission => {
  if (broken === null) return no('glass.nothing', 'There is nothing here that was published without sign-off.');
  if (looksOf(broken, asking).length === 0) return no('signoff.not-signatory', notTheirs(houses, broken));
  if (staffIdOf(broken.act.actor) === asking.userId)
    return no('glass.own', 'You published it without sign-off, so somebody else has to look.');
  return asking.isOwnWork ? no('signoff.own-work', 'You wrote this or changed it last, so somebody else has to look.') : YES;
};

/** The owners for which somebody looks: of those that wait, all where they sign. */
export const looksOf = ({ waitsFor }: BrokenGlass, asking: AskingOne): readonly House[] =>
  waitsFor.filter((house) => isSignatory(house, asking));

const notTheirs = (houses: readonly House[], broken: BrokenGlass): string => {
  const names = namesWaitedFor(houses, broken);
  return `Only those who sign for it${names.length > 0 ? ` in ${inWords(names)}` : ''} can do that.`;
};

/** The names of the owners of which nobody has looked; none where only one owns it. */
export const namesWaitedFor = (houses: readonly House[], { waitsFor }: BrokenGlass): readonly string[] =>
  waitsFor.flatMap(({ partnership }) => nameAmong(houses, partnership) ?? []);
