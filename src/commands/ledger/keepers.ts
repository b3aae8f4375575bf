import type { Archive } from '../../archive';
import type { LedgerUpkeep } from '../../plugins/editorial/contract';
import type { Command } from '../dispatch';

/** What the commands work with. */
export interface Keepers {
  readonly upkeep: LedgerUpkeep;
  readonly archive: Archive;
}

export type LedgerCommand = Command<Keepers>;
