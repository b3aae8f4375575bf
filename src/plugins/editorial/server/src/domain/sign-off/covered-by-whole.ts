import { rankOf } from '../../../../../partnerships/contract';
import type { SignOffSettings } from '../../../../contract';

/** What one owner asks for. */
export interface OwnerSettings {
  readonly partnership: string;
  readonly settings: SignOffSettings;
}

/**
 * Whether an agreement to a whole is one to an item in it too: for each owner of the item, the whole's settings of that owner ask
 * for as much as the item's. An item under the simple workflow needs no agreement at all.
 */
export const isCoveredByWhole = (item: readonly OwnerSettings[], whole: readonly OwnerSettings[]): boolean =>
  item.every(
    ({ partnership, settings }) =>
      settings.workflow === 'simple' || whole.some((house) => house.partnership === partnership && asksAsMuch(house.settings, settings)),
  );

const asksAsMuch = (whole: SignOffSettings, item: SignOffSettings): boolean =>
  item.workflow === whole.workflow &&
  item.agenciesNeeded <= whole.agenciesNeeded &&
  item.compulsory.every((agency) => whole.compulsory.includes(agency)) &&
  rankOf(item.approver) <= rankOf(whole.approver);
