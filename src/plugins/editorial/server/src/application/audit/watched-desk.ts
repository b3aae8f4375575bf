import type { AuditDraft } from '../../../../contract';
import type { Desk } from '../ports';

import type { Enter } from './ports';
import { watchTables } from './watch-tables';
import type { Watching } from './watching';

/** The same desk; what its transactions do is entered into the audit trail with them, or not at all. */
export const watchedDesk = (desk: Desk, { enter, ...watching }: Omit<Watching, 'notes'> & { readonly enter: Enter }): Desk => ({
  ...desk,
  transact: (work) =>
    desk.transact(async (tables, onCommit) => {
      const notes: AuditDraft[] = [];
      const result = await work(watchTables(tables, { ...watching, notes }), onCommit);
      if (notes.length > 0) await enter(tables, notes);
      return result;
    }),
});
