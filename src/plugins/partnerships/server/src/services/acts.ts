import type { ActsService, HouseAct, HouseListener } from '../../../contract';

export interface Acts extends ActsService {
  /** Tells all who listen, one after the other. */
  tell(act: HouseAct): Promise<void>;
}

/** What is done here, for those who listen. */
export const createActs = (): Acts => {
  const listeners = new Set<HouseListener>();
  return {
    onAct(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async tell(act) {
      for (const listener of listeners) await listener(act);
    },
  };
};
