import { canonicalJson, type Clock, newSalt, saltedDigest } from '../../../../../../kernel';
import type { SignedHead } from '../../../../contract';
import { sealedAudit } from '../../domain/audit/audit-chain';
import { detailsAsJson } from '../../domain/audit/details';
import type { ChainHead } from '../../domain/ledger-chain';
import type { HeadSigner } from '../ports';

import type { AuditRows, PreparedEntry } from './ports';

export interface AppendAuditPorts {
  readonly clock: Clock;
  readonly origin: string;
  readonly signer: HeadSigner;
}

/** Signed heads of the audit trail carry this behind the installation's name, so that none passes for one of the ledger. */
export const AUDIT_CHAIN = '#audit';

/**
 * Appends the entries of one transaction, at its commit, and signs the new head. The newsroom goes on when the trail was tampered with:
 * the break stays where it is, and verifying finds it.
 */
export const appendAudit =
  ({ clock, origin, signer }: AppendAuditPorts) =>
  async (rows: AuditRows, entries: readonly PreparedEntry[]): Promise<SignedHead> => {
    await rows.lock();
    const at = clock.now().toISOString();
    let head = await nextAfter(rows);
    for (const { details, ...prepared } of entries) {
      const [canonical, salt] = [canonicalJson(detailsAsJson(details)), newSalt()];
      const digest = saltedDigest(salt, canonical);
      const place = { sequence: head.sequence + 1, at, digest, origin, previousHash: head.hash };
      const entry = sealedAudit({ ...prepared, ...place });
      await rows.append(entry, { digest, canonical, salt });
      head = entry;
    }
    const signed = signer.sign(head, at);
    await rows.addHead(signed);
    return signed;
  };

/** After a tail that was cut off no number is given twice. */
const nextAfter = async (rows: AuditRows): Promise<ChainHead> => {
  const [head, signed] = [await rows.head(), await rows.newestHead()];
  return { sequence: Math.max(head.sequence, signed?.sequence ?? 0), hash: head.hash };
};
