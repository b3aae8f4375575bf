import type { ReviewAct } from '../../../../contract';
import { agenciesOf, type House } from './house';
import { type AskingOne, isSignatory } from './permission';

/** For whom somebody agrees: their partnership, and where agencies sign one of them. */
export interface Seat {
  /** Global id. */
  readonly partnership: string;
  readonly agency: string | null;
}

/** Of one person, by the partnerships that own the document, each of which asks for itself. */
export interface PersonsSeats {
  /** Nobody agreed for these yet, and they may. In the order of the owners. */
  readonly open: readonly Seat[];
  /** Taken: their partnership heard them for another agency. Agencies are equal partners: one person cannot be two of them. */
  readonly barred: readonly Seat[];
}

type Person = Pick<AskingOne, 'userId' | 'grants'>;

interface Agreements {
  /** To what was looked at. */
  readonly covering: readonly ReviewAct[];
  /** Those of them that the person gave. */
  readonly own: readonly ReviewAct[];
}

/** The seats of somebody that have no agreement yet to what was looked at. */
export const personsSeats = (houses: readonly House[], person: Person, { covering, own }: Agreements): PersonsSeats => {
  const free = allSeatsOf(houses, person).filter((seat) => !covering.some((act) => isGivenFor(act, seat)));
  const isBarred = ({ partnership, agency }: Seat): boolean =>
    agency !== null && own.some((act) => act.agency !== null && act.partnership === partnership);
  return { open: free.filter((seat) => !isBarred(seat)), barred: free.filter(isBarred) };
};

/** A partnership that asks for nobody's agreement has a seat for those alone who hold no other. */
const allSeatsOf = (houses: readonly House[], person: Person): readonly Seat[] => {
  const own = houses.filter((house) => isSignatory(house, person));
  const asked = own.filter(({ settings }) => settings.workflow !== 'simple');
  return (asked.length > 0 ? asked : own).flatMap((house) => seatsIn(house, person));
};

const seatsIn = (house: House, { userId }: Person): readonly Seat[] => {
  const { partnership, settings } = house;
  if (settings.workflow !== 'statutory') return [{ partnership, agency: null }];
  return agenciesOf(house, userId).map(({ id }) => ({ partnership, agency: id }));
};

const isGivenFor = (act: ReviewAct, { partnership, agency }: Seat): boolean =>
  agency === null ? act.partnership === partnership && act.agency === null : act.agency === agency;
