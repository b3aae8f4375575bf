import { DomainError, type JsonObject, type RevisionRef, type SubjectRef, subjectKey } from '../../../../../kernel';
import type { MediaService } from '../../../../partnerships/contract';
import type { GovernedType, GovernedTypes } from '../../../contract';
import { placedIn, referencesOf } from '../domain/body-references';
import { storedFilesIn } from '../domain/stored-files';
import { composeWhole, type PartRevision } from '../domain/compose-whole';

import { documentLock } from './document-lock';
import type { DeskTables, Subject, WorkingCopies, WorkingCopy } from './ports';
import { recordRevision } from './record-revision';
import { stopForOwners, type StopForOwnersPorts } from './schedule/stop-for-owners';

export interface RecordSavePorts extends StopForOwnersPorts {
  readonly governed: GovernedTypes;
  readonly workingCopies: WorkingCopies;
  /** Whoever owns a document may use the files in it, all of them when several do, and as long as they stand in it. */
  readonly settleFiles: MediaService['settle'];
}

export interface Saved {
  readonly uid: string;
  readonly documentId: string;
  readonly savedBy: string;
  /** Leaves the recording of its whole to whoever saves. */
  readonly leavesWhole?: true;
  /** It goes to another owner by a merger or a split, whose caller sees to what is scheduled (HandoverService). */
  readonly isHandedOver?: true;
}

/**
 * Records what was just saved, in the transaction of the save: the document's revision, where it is named, and,
 * for a part, the new revision of its whole. Identical content records nothing. Where somebody does not own it any more, what was scheduled
 * for it stops.
 */
export const createRecordSave =
  (ports: RecordSavePorts) =>
  async (tables: DeskTables, saved: Saved): Promise<void> => {
    const copy = await ports.workingCopies.snapshot(saved.uid, saved.documentId);
    const type = ports.governed[saved.uid];
    if (!copy || !type) return;
    await tables.lock(documentLock(copy.subject.whole ?? copy.subject));
    const recording = { ...ports, type, ...saved };
    await recordOwn(tables, copy, recording);
    if (type.parts) await recordWhole(tables, copy, recording);
    if (copy.subject.whole && type.partOf && !saved.leavesWhole)
      await createRecordWholeOf(ports)(tables, copy.subject.whole, saved.savedBy);
  };

/** Records the whole anew after one of its parts was saved, moved or deleted. */
export const createRecordWholeOf =
  (ports: RecordSavePorts) =>
  async (tables: DeskTables, whole: SubjectRef, savedBy: string): Promise<void> => {
    await tables.lock(documentLock(whole));
    const subject = (await tables.subjects.find([whole])).get(subjectKey(whole));
    const type = subject && ports.governed[subject.uid];
    const copy = subject && (await ports.workingCopies.snapshot(subject.uid, subject.documentId));
    if (copy && type?.parts) await recordWhole(tables, copy, { ...ports, type, savedBy });
  };

interface Recording extends RecordSavePorts, Pick<Saved, 'savedBy' | 'isHandedOver'> {
  readonly type: GovernedType;
}

const saveSubject = async (tables: DeskTables, subject: Subject, recording: Recording): Promise<void> => {
  const before = (await tables.subjects.find([subject])).get(subjectKey(subject));
  await tables.subjects.save(subject);
  if (before && recording.isHandedOver !== true) await stopForOwners(tables, { before, after: subject }, recording);
};

const recordOwn = async (tables: DeskTables, { subject, words }: WorkingCopy, recording: Recording): Promise<void> => {
  const { type, savedBy, clock } = recording;
  await saveSubject(tables, subject, recording);
  await tables.references.replace(subject, referencesOf(words, type.placements));
  if (type.parts) return;
  await settleUse(tables, { subject, body: words }, recording);
  await recordRevision(tables, { subject, body: words, schemaVersion: type.schemaVersion, savedBy }, clock);
};

const recordWhole = async (tables: DeskTables, { subject, words, parts }: WorkingCopy, recording: Recording): Promise<void> => {
  const { type, governed, savedBy, clock } = recording;
  const partType = type.parts && governed[type.parts.uid];
  if (!type.parts || !partType)
    throw new DomainError({ code: 'governed.parts-unknown', refusal: 'invalid', message: `Parts of ${type.name} are not governed.` });
  await saveSubject(tables, subject, recording);
  await recordErasedParts(
    tables,
    parts.map((id) => ({ type: partType.type, id })),
    { ...recording, type: partType },
  );
  const revisions = await tables.revisions.latest(parts.map((id) => ({ type: partType.type, id })));
  const partRevisions = parts.flatMap((id): readonly PartRevision[] => {
    const revision = revisions.get(subjectKey({ type: partType.type, id }));
    return revision?.body ? [{ id, revision: revision.number, digest: revision.digest, body: revision.body }] : [];
  });
  const placed = partRevisions.flatMap((part) => placedIn(part.body, partType.placements));
  const manifest = await manifestFor(tables, placed);
  const body = composeWhole(words, type.parts.attribute, { parts: partRevisions, manifest });
  await settleUse(tables, { subject, body }, recording);
  await recordRevision(tables, { subject, body, schemaVersion: type.schemaVersion, savedBy }, clock);
};

/** Before the revision of `body` is recorded: what the newest one used besides is used no more. */
const settleUse = async (
  tables: DeskTables,
  { subject, body }: { readonly subject: Subject; readonly body: JsonObject | null },
  { settleFiles }: Pick<RecordSavePorts, 'settleFiles'>,
): Promise<void> => {
  const used = storedFilesIn(body);
  const before = (await tables.revisions.latest([subject])).get(subjectKey(subject))?.body ?? null;
  const left = storedFilesIn(before).filter((file) => !used.includes(file));
  await settleFiles({ used, left, owners: body ? subject.owners : [] });
};

/** After a document was deleted: its files are used there no more. */
export const leaveFiles = (tables: DeskTables, subject: Subject, ports: Pick<RecordSavePorts, 'settleFiles'>): Promise<void> =>
  settleUse(tables, { subject, body: null }, ports);

/** A part whose revisions were erased by law still has a working copy. It is recorded anew, or the whole would lose it without a word. */
const recordErasedParts = async (tables: DeskTables, parts: readonly SubjectRef[], recording: Recording): Promise<void> => {
  const latest = await tables.revisions.latest(parts);
  const erased = parts.filter((part) => latest.get(subjectKey(part))?.body === null);
  for (const { uid, documentId } of (await tables.subjects.find(erased)).values()) {
    const copy = await recording.workingCopies.snapshot(uid, documentId);
    if (copy) await recordOwn(tables, copy, recording);
  }
};

/** The newest revision of each placed item, each once; one that was never saved stands at revision 0, so that a pre-flight finds it. */
const manifestFor = async (tables: DeskTables, placed: readonly SubjectRef[]): Promise<readonly RevisionRef[]> => {
  const unique = [...new Map(placed.map((ref) => [subjectKey(ref), ref])).values()];
  const latest = await tables.revisions.latest(unique);
  return unique.map(({ type, id }) => {
    const revision = latest.get(subjectKey({ type, id }));
    return { type, id, revision: revision?.number ?? 0, digest: revision?.digest ?? '' };
  });
};
