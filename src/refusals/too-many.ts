import { z } from 'zod';

import { DomainError } from '../kernel';

/** Pages of lists have 100 at most. */
const MOST = 500;

const all = z.array(z.unknown()).catch([]);

/** Where Strapi's pages name what is to be deleted, moved or changed at once. */
const NAMED = z.object({ documentIds: all, fileIds: all, folderIds: all, updates: all, ids: all });

/** A request about more at once than a database can be asked about; null for any other. */
export const tooMany = (body: unknown): DomainError | null => {
  const named = NAMED.safeParse(body).data;
  if (!named || Object.values(named).every(({ length }) => length <= MOST)) return null;
  return new DomainError({
    code: 'request.too-many',
    refusal: 'invalid',
    message: `Nothing was changed: this is too many at once. Choose at most ${String(MOST)}, and do the others after that.`,
  });
};
