import type { Projector } from '../../../contract';

import { LEDGER_LOCK } from './append-entries';
import type { Desk } from './ports';

const BATCH = 500;

export interface RebuildPorts {
  readonly desk: Desk;
  readonly projectors: () => readonly Projector[];
}

/** Builds every projection anew from the ledger alone, in one transaction; readers see the old rows until it commits. Returns the number of entries applied. */
export const createRebuild =
  ({ desk, projectors }: RebuildPorts) =>
  (): Promise<number> =>
    desk.transact(async (tables) => {
      await tables.lock(LEDGER_LOCK);
      for (const projector of projectors()) await projector.reset(tables.knex);
      let after = 0;
      for (;;) {
        const records = await tables.ledger.read({ after, limit: BATCH });
        for (const record of records) for (const projector of projectors()) await projector.apply(record, tables.knex);
        const last = records.at(-1);
        if (!last) return after;
        after = last.sequence;
      }
    });
