import { notManaged } from '../../../contract';

import type { KeyTables, Manager } from './ports';

/**
 * Takes the lock, and answers what the manager manages by then: while they waited, the partnership may have closed or merged, or their
 * membership ended. Throws `partnership.unknown`.
 */
export const lockFor = async (tables: Pick<KeyTables, 'lock'>, manager: Manager, partnership: string): Promise<Manager> => {
  await tables.lock();
  return requireManages(await manager.again(), partnership);
};

/** Throws `partnership.unknown`: to everybody else it does not exist. */
export const requireManages = (manager: Manager, partnership: string): Manager => {
  if (manager.manages(partnership)) return manager;
  throw notManaged();
};
