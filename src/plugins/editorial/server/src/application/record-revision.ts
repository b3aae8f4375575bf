import { canonicalJson, type Clock, type JsonObject, type Revision, subjectKey, type SubjectRef } from '../../../../../kernel';

import { putBody } from './append-entries';
import type { DeskTables } from './ports';

export interface RevisionDraft {
  readonly subject: SubjectRef;
  readonly body: JsonObject;
  readonly schemaVersion: number;
  readonly savedBy: string;
}

/** Records the next revision of a subject, or gives back the newest when its content is the same. The caller holds the document's lock. */
export const recordRevision = async (tables: DeskTables, draft: RevisionDraft, clock: Clock): Promise<Revision> => {
  const subject = { type: draft.subject.type, id: draft.subject.id };
  const latest = (await tables.revisions.latest([subject])).get(subjectKey(subject));
  if (latest?.body && canonicalJson(latest.body) === canonicalJson(draft.body)) return latest;
  const digest = await putBody(tables, draft.body, draft.schemaVersion);
  const revision = {
    subject,
    number: (latest?.number ?? 0) + 1,
    digest,
    schemaVersion: draft.schemaVersion,
    savedAt: clock.now().toISOString(),
    savedBy: draft.savedBy,
  };
  await tables.revisions.append(revision);
  return { ...revision, body: draft.body };
};
