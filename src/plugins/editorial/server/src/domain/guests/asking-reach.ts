import { REVIEW_LEAD } from '../../../../contract';
import { agenciesOf, type House } from '../sign-off/house';
import type { AskingOne } from '../sign-off/permission';

import { agenciesToAskFor } from './agencies-to-ask-for';
import type { StoredGuest } from './guest';

type Asking = Pick<AskingOne, 'userId' | 'grants' | 'isOwnWork'>;

/** For what a member of staff may ask people outside about a document. Support access asks nobody. */
export interface AskingReach {
  /** Global ids of all who own it. */
  readonly owners: readonly string[];
  /** The owners for which they may ask at all. */
  readonly houses: readonly House[];
  /** Those for which they ask for comments, and look after all requests: as an editor or higher. */
  readonly commenting: readonly House[];
  /** The agencies for which they may ask somebody to agree. */
  readonly agencies: House['agencies'];
  /** Ids of the agencies that they sign for, whatever their role: they look after the requests for those. */
  readonly signsFor: readonly string[];
}

export const askingReach = (all: readonly House[], asking: Asking): AskingReach => {
  const grants = asking.grants.filter(({ through }) => through !== 'support');
  const within = (house: House) => grants.filter(({ partnership }) => partnership === house.partnership);
  const seats = all.flatMap((house) => (within(house).length > 0 ? seatsIn(house, asking) : []));
  const signsFor = seats.map(({ id }) => id);
  const commenting = all.filter((house) => within(house).some(({ role }) => role !== 'contributor'));
  const houses = all.filter((house) => commenting.includes(house) || house.agencies.some(({ id }) => signsFor.includes(id)));
  return { owners: all.map(({ partnership }) => partnership), houses, commenting, agencies: agenciesToAskFor(houses, asking), signsFor };
};

const seatsIn = (house: House, { userId }: Asking): House['agencies'] =>
  house.settings.workflow === 'statutory' ? agenciesOf(house, userId).filter(({ kind }) => kind !== REVIEW_LEAD) : [];

/**
 * Whether they may send the link of a guest again, withdraw the request, and see the address. What was asked by a partnership that owns
 * it no more is for those to look after who do.
 */
export const looksAfter = ({ owners, commenting, signsFor }: AskingReach, { partnership, agency }: AskedGuest): boolean =>
  commenting.some((house) => house.partnership === partnership || !owners.includes(partnership)) ||
  (agency !== null && signsFor.includes(agency));

/** On behalf of whom somebody who looks after a guest goes on asking them. */
export const askingHouse = ({ owners, commenting }: AskingReach, { partnership }: AskedGuest): string =>
  owners.includes(partnership) ? partnership : (commenting[0]?.partnership ?? partnership);

type AskedGuest = Pick<StoredGuest, 'partnership' | 'agency'>;
