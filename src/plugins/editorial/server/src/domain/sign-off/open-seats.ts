import type { ReviewAct } from '../../../../contract';
import { agenciesOf, type House } from './house';
import { type AskingOne, isSignatory } from './permission';

/** For whom somebody agrees: their partnership, and where agencies sign one of them. */
export interface Seat {
  /** Global id. */
  readonly partnership: string;
  readonly agency: string | null;
}

/** The seats of somebody that have no agreement yet to what was looked at, in the order of the owners; `covering` are the agreements to it. */
export const openSeats = (houses: readonly House[], asking: AskingOne, covering: readonly ReviewAct[]): readonly Seat[] =>
  houses
    .filter((house) => isSignatory(house, asking))
    .flatMap((house) => seatsIn(house, asking))
    .filter((seat) => !covering.some((act) => isGivenFor(act, seat)));

const seatsIn = (house: House, { userId }: AskingOne): readonly Seat[] => {
  const { partnership, settings } = house;
  if (settings.workflow !== 'statutory') return [{ partnership, agency: null }];
  return agenciesOf(house, userId).map(({ id }) => ({ partnership, agency: id }));
};

const isGivenFor = (act: ReviewAct, { partnership, agency }: Seat): boolean =>
  agency === null ? act.partnership === partnership && act.agency === null : act.agency === agency;
