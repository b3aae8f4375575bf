import { assertNever } from '../../../../../kernel';

import type { ChainBreak } from './ledger-chain';

/** A break in plain English: what is wrong, and what that means. */
export const breakMessage = ({ kind, sequence }: ChainBreak): string => {
  const entry = `Entry ${sequence}`;
  switch (kind) {
    case 'entry-missing':
      return `${entry} is missing: a row was taken out of the ledger.`;
    case 'entry-changed':
      return `${entry} was changed after it was written: its fields no longer give its hash.`;
    case 'entry-replaced':
      return `${entry} was replaced: it does not fit the entries beside it, or is not the one that was signed.`;
    case 'body-missing':
      return `The words of entry ${sequence} are gone, and no later entry says that they were erased.`;
    case 'body-changed':
      return `The words of entry ${sequence} were changed after it was published.`;
    case 'chain-recomputed':
      return `${entry} is not the one that was signed: the chain was recomputed from there, or from before it.`;
    case 'tail-cut':
      return `${entry} was signed once and is not there any more: the ledger's tail was cut off from there.`;
    case 'head-forged':
      return `The signature on entry ${sequence} is not the installation's: that head was forged or damaged.`;
    case 'head-unknown-key':
      return `Entry ${sequence} was signed with a key that this installation does not know. If the key is one of yours, name its public half in LEDGER_TRUSTED_KEYS.`;
    case 'head-missing':
      return `Nobody signed entry ${sequence}, the newest: it was not written by this installation, or its signature was removed.`;
    case 'heads-foreign':
      return 'Of the signed heads outside the database none fits it, while its own heads all do: they were signed for another database.';
    default:
      return assertNever(kind);
  }
};
