import { DomainError } from '../../../../../kernel';
import type { Projector, Rebuilt } from '../../../contract';

import { LEDGER_LOCK } from './append-entries';
import type { Desk, DeskTables, HeadArchive, HeadSigner } from './ports';
import { verifyTables } from './verify-ledger';

const BATCH = 500;

export interface RebuildPorts {
  readonly desk: Desk;
  readonly signer: HeadSigner;
  readonly archive: HeadArchive;
  readonly projectors: () => readonly Projector[];
}

/**
 * Builds every projection anew from the ledger alone, in one transaction; readers see the old rows until it commits.
 * Throws `ledger.broken`, and changes nothing, when the ledger does not verify: what was tampered with must not go public.
 */
export const createRebuild =
  ({ desk, signer, archive, projectors }: RebuildPorts) =>
  async (): Promise<Rebuilt> => {
    const outside = await archive.all();
    return desk.transact(async (tables) => {
      await tables.lock(LEDGER_LOCK);
      const { break: found } = await verifyTables(tables, { signer, outside });
      if (found) {
        throw new DomainError({
          code: 'ledger.broken',
          refusal: 'unavailable',
          message: `The ledger is not whole, so nothing was rebuilt from it. ${found.message}`,
        });
      }
      const entries = await projectAnew(tables, projectors());
      return { entries, rows: await tables.projectionRows() };
    });
  };

/** Empties every projection and applies the whole ledger to it. Returns the number of entries. */
export const projectAnew = async (tables: DeskTables, projectors: readonly Projector[]): Promise<number> => {
  for (const projector of projectors) await projector.reset(tables.knex);
  let after = 0;
  for (;;) {
    const records = await tables.ledger.read({ after, limit: BATCH });
    for (const record of records) for (const projector of projectors) await projector.apply(record, tables.knex);
    const last = records.at(-1);
    if (!last) return after;
    after = last.sequence;
  }
};
