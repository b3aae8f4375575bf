import { assertNever } from '../../../../../../kernel';
import type { LedgerRecord } from '../../../../../editorial/contract';
import { isKind } from '../content/read-body';

import { projectPublished } from './project-published';
import { projectErased, projectWithdrawn } from './project-withdrawn';
import type { PreviousItem, Projection } from './rows';

/**
 * The rows that a ledger record makes of its subject; null when it changes nothing that readers see. Depends on nothing
 * but the record and the item's row before it, so that a rebuild gives the same rows.
 */
export const projectRecord = (record: LedgerRecord, previous: PreviousItem | null): Projection | null => {
  const { type } = record.subject;
  if (!isKind(type)) return null;
  switch (record.kind) {
    case 'published':
      return record.body === null
        ? projectErased({ ...record, type }, previous)
        : projectPublished({ ...record, type, body: record.body }, previous);
    case 'withdrawn':
      return previous && projectWithdrawn({ ...record, type }, previous);
    case 'erased':
      return previous && projectErased({ ...record, type }, previous);
    default:
      return assertNever(record.kind);
  }
};
