import type { Clock } from '../../../../../../kernel';
import { keptSince } from '../../domain/audit/retention';
import type { Desk } from '../ports';

import type { ForgetPorts } from './forget-audit';

export interface ExpirePorts extends ForgetPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly keptYears: number;
}

/** Forgets details that were kept long enough, and says so in the trail; nothing where none were. Answers how many. */
export const createExpire =
  ({ desk, clock, keptYears, rowsOn, enter }: ExpirePorts) =>
  (): Promise<number> =>
    desk.transact(async (tables) => {
      const now = clock.now();
      const since = keptSince(now, keptYears);
      if (since === null) return 0;
      const rows = rowsOn(tables.knex);
      await rows.lock();
      const { count, last } = await rows.forgetBefore(since, now.toISOString());
      const after = `Details from before ${since.slice(0, 10)}`;
      if (count > 0) await enter(tables, [{ act: 'audit.expired', actor: 'system', partnerships: [], number: last, details: { after } }]);
      return count;
    });
