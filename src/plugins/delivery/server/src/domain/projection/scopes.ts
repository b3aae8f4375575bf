import type { PublishedItem } from './published-item';
import { EVERYWHERE } from './rows';

/** The lists an item stands in: those of its owners and the one of all partnerships. */
export const scopesOf = ({ body }: PublishedItem): readonly string[] => [EVERYWHERE, ...body.ownerIds];
