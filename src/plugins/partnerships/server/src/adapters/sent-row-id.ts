import { z } from 'zod';

import { rowIdOf } from '../domain/row-id';

/** A row id in what was sent. */
export const ROW_ID = z.union([z.string(), z.number()]).transform(rowIdOf).pipe(z.number());
