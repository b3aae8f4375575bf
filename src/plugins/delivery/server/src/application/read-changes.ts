import { cursorsOf } from '../domain/reading/cursor';
import { type Page, pageOf, pageSize } from '../domain/reading/page';

import type { ChangedDocument } from './ports';
import type { Reader } from './reader';

export interface ChangeEdge {
  readonly node: ChangedDocument;
  readonly cursor: string;
}

/** What a follower may say instead of leaving the cursor out. */
const BEGINNING = '0';

/** What changed after a cursor, oldest first. An empty page hands the cursor back, so that a follower can keep asking. */
export const readChanges = async (
  reader: Reader,
  { since, first: wanted }: { readonly since: string | null; readonly first: number },
): Promise<Page<ChangedDocument, ChangeEdge>> => {
  const first = pageSize(wanted);
  const cursors = cursorsOf('changes', ['number']);
  const start = since === BEGINNING ? null : since;
  const [after = 0] = start === null ? [] : cursors.read(start);
  const rows = await reader.store.changes({ after: Number(after), limit: first + 1 });
  const page = pageOf<ChangedDocument, ChangeEdge>(
    rows.map((change) => ({ node: change, cursor: cursors.write([change.sequence]) })),
    { first, after: start },
  );
  return { ...page, pageInfo: { ...page.pageInfo, endCursor: page.pageInfo.endCursor ?? since } };
};
