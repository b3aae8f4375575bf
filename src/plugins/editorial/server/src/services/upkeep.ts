import type { Clock } from '../../../../../kernel';
import type { GovernedTypes, LedgerUpkeep } from '../../../contract';
import type { ForgetErased } from '../application/audit/forget-audit';
import type { AppendEntries } from '../application/append-entries';
import { createErase } from '../application/erase';
import type { Desk, HeadArchive, HeadSigner } from '../application/ports';
import { createRebuild } from '../application/rebuild';
import { createVerifyLedger } from '../application/verify-ledger';

import type { Registrations } from './registry';

export interface UpkeepParts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly governed: GovernedTypes;
  readonly signer: HeadSigner;
  readonly archive: HeadArchive;
  readonly registry: Registrations;
  readonly append: AppendEntries;
  readonly forgetAudit: ForgetErased;
  readonly verifyAudit: LedgerUpkeep['verifyAudit'];
}

/** The use cases of the ledger's keeper. */
export const assembleUpkeep = ({
  desk,
  clock,
  governed,
  signer,
  archive,
  registry,
  append,
  forgetAudit,
  verifyAudit,
}: UpkeepParts): LedgerUpkeep => ({
  verify: createVerifyLedger({ desk, signer, archive }),
  verifyAudit,
  rebuild: createRebuild({ desk, signer, archive, projectors: registry.projectors }),
  erase: createErase({ desk, clock, governed, append, forgetAudit }),
  heads: () => desk.read((tables) => tables.heads.all()),
  keys: () => signer.keys(),
});
