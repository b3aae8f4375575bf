import { subjectKey } from '../../../../../kernel';
import type { Projector } from '../../../../editorial/contract';
import { projectRecord } from '../domain/projection/project-record';

import type { ProjectionTables } from './ports';

/** Keeps the read store in step with the ledger, in the ledger's own transaction. */
export const createProjector = (tablesIn: (transaction: Parameters<Projector['reset']>[0]) => ProjectionTables): Projector => ({
  name: 'delivery.read-store',
  async apply(record, transaction) {
    const tables = tablesIn(transaction);
    const projection = projectRecord(record, await tables.previous(subjectKey(record.subject)));
    if (projection) await tables.replace(projection);
  },
  reset: (transaction) => tablesIn(transaction).clear(),
});
