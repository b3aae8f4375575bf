import { cursorsOf } from '../domain/reading/cursor';
import { type Page, pageOf, pageSize } from '../domain/reading/page';

import type { ChangedDocument } from './ports';
import type { Reader } from './reader';

export interface ChangeEdge {
  readonly node: ChangedDocument;
  readonly cursor: string;
}

/** What changed after a cursor, oldest first. An empty page hands the cursor back, so that a follower can keep asking. */
export const readChanges = async (
  reader: Reader,
  { since, first: wanted }: { readonly since: string | null; readonly first: number },
): Promise<Page<ChangedDocument, ChangeEdge>> => {
  const first = pageSize(wanted);
  const cursors = cursorsOf('changes', ['number']);
  const [after = 0] = since === null ? [] : cursors.read(since);
  const rows = await reader.store.changes({ after: Number(after), limit: first + 1 });
  const page = pageOf<ChangedDocument, ChangeEdge>(
    rows.map((change) => ({ node: change, cursor: cursors.write([change.sequence]) })),
    { first, after: since },
  );
  return { ...page, pageInfo: { ...page.pageInfo, endCursor: page.pageInfo.endCursor ?? since } };
};
