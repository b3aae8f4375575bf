import { canonicalJson } from './canonical-json';
import { sha256 } from './digest';

/** An address that led to a document in public. `owner` is a partnership's subject key, and empty for a partnership itself. */
export interface Address {
  readonly type: string;
  readonly owner: string;
  readonly slug: string;
}

/**
 * What is kept of an address whose words were erased by law: enough to know it again when somebody asks for it, and nothing
 * to read. The owner's random id in it makes tables of digests worked out beforehand useless.
 * Rule: docs/decisions/0013-erased-addresses.md
 */
export const formerAddress = ({ type, owner, slug }: Address): string =>
  sha256(canonicalJson(['concord.former-address', type, owner, slug]));
