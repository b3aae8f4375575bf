import type { StateCounts } from '../../../contract/listing';
import { EDITORIAL_STATES, type EditorialState } from '../../../contract/sign-off';

export interface StateLink {
  /** Null is all. */
  readonly state: EditorialState | null;
  readonly count: number;
  readonly isChosen: boolean;
  /** The query of the list's address. */
  readonly search: string;
}

/** The ways to narrow a list: all that is in use, then each state that something is in, and the chosen one although nothing is. Each begins at the first page. */
export const stateLinks = (counts: StateCounts, search: string): readonly StateLink[] => {
  const chosen = EDITORIAL_STATES.find((state) => state === new URLSearchParams(search).get('state')) ?? null;
  const shown = EDITORIAL_STATES.filter((state) => state === chosen || (counts[state] ?? 0) > 0);
  return [null, ...shown].map((state) => ({
    state,
    count:
      state === null
        ? EDITORIAL_STATES.reduce((sum, each) => sum + (each === 'archived' ? 0 : (counts[each] ?? 0)), 0)
        : (counts[state] ?? 0),
    isChosen: state === chosen,
    search: searchFor(search, state),
  }));
};

const searchFor = (search: string, state: EditorialState | null): string => {
  const query = new URLSearchParams(search);
  query.delete('state');
  if (state !== null) query.set('state', state);
  query.set('page', '1');
  return `?${query.toString()}`;
};
