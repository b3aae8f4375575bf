import type { Kind } from '../content/read-body';

/** Tokens end in a digit, so that no stemmer cuts them. */
export const VISIBLE_TOKEN = 'vpublic0';
export const RESTRICTED_TOKEN = 'vrestricted0';

/**
 * A token as PostgreSQL keeps it, in one vector with the words: with a sign in front that no word of a reader
 * keeps, so that nobody searches for a token.
 */
export const postgresToken = (token: string): string => `:${token}`;

export const kindToken = (kind: Kind): string => `k${kind}0`;

/** Takes a partnership's public id. */
export const ownerToken = (partnershipId: string): string => `p${partnershipId.replace(/^[^:]*:|-/g, '')}0`;
