import { breakMessage } from '../break-message';
import type { ChainBreak } from '../ledger-chain';

/** A break of the audit trail in plain English. Where it differs from the ledger's, it says what is different. */
export const auditBreakMessage = (found: ChainBreak): string => {
  const { kind, sequence } = found;
  if (kind === 'entry-missing') return `Entry ${sequence} is missing: a row was taken out of the audit trail.`;
  if (kind === 'body-missing') return `The details of entry ${sequence} are gone, and no later entry says that they were forgotten.`;
  if (kind === 'body-changed') return `The details of entry ${sequence} were changed after it was written.`;
  if (kind === 'tail-cut')
    return `Entry ${sequence} was signed once and is not there any more: the audit trail's tail was cut off from there.`;
  return breakMessage(found);
};
