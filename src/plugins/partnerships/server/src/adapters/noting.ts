import type { HouseAct, HouseListener } from '../../../contract';

/** Runs work that notes what it does, and tells it when all is done, in the same transaction. */
export const noting = async <T>(tell: HouseListener, work: (note: (act: HouseAct) => void) => Promise<T>): Promise<T> => {
  const acts: HouseAct[] = [];
  const result = await work((act) => acts.push(act));
  for (const act of acts) await tell(act);
  return result;
};
