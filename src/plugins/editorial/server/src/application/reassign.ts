import { type Clock, type JsonObject, subjectKey, type SubjectRef, subjectUnknown } from '../../../../../kernel';
import type { Reassignment, ReassigningService } from '../../../contract';
import { reassignedBody, type Renumbered, withRenumbered } from '../domain/reassigned-body';

import { type AppendEntries, type EntryDraft, LEDGER_LOCK } from './append-entries';
import { documentLock } from './document-lock';
import { giveGuests } from './guests/give-guests';
import type { AssignCopy, Desk, DeskTables, Publication, Subject, WorkingCopies } from './ports';
import { recordRevision } from './record-revision';
import type { createRecordSave } from './record-save';

export interface ReassignPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly workingCopies: WorkingCopies;
  readonly assignCopy: AssignCopy;
  readonly recordSave: ReturnType<typeof createRecordSave>;
  readonly append: AppendEntries;
  /** The type of the parts of a document, by the uid of the whole. */
  readonly partType: (uid: string) => string | null;
}

/** See ReassigningService. Items come before the wholes that may place them. */
export const createReassign =
  (ports: ReassignPorts): ReassigningService['reassign'] =>
  ({ actor, documents }) =>
    ports.desk.transact(async (tables, onCommit) => {
      const refs = documents.map(({ subject }) => subject);
      for (const name of refs.map(documentLock).sort()) await tables.lock(name);
      await tables.lock(LEDGER_LOCK);
      const known = { subjects: await tables.subjects.find(refs), publications: await tables.publications.find(refs) };
      const steps = documents
        .map((document) => stepFor(document, known))
        .sort((a, b) => Number(a.isWhole(ports)) - Number(b.isWhole(ports)));
      const [drafts, renumbered]: [EntryDraft[], Renumbered[]] = [[], []];
      for (const step of steps) {
        const draft = await republished(ports, tables, { step, renumbered, savedBy: actor.id });
        if (draft) drafts.push(draft);
        await ports.assignCopy(step.subject, step.to);
        await recordAnew(ports, tables, { subject: step.subject, savedBy: actor.id });
      }
      await giveGuests(tables, known.subjects);
      const owned = await withOwners(tables, drafts);
      if (owned.length > 0) await ports.append(tables, { actor, drafts: owned, onCommit });
    });

interface Step extends Pick<Reassignment, 'to'> {
  readonly subject: Subject;
  readonly publication: Publication | null;
  isWhole(ports: Pick<ReassignPorts, 'partType'>): boolean;
}

interface Known {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly publications: ReadonlyMap<string, Publication>;
}

const stepFor = ({ subject: ref, to }: Reassignment, { subjects, publications }: Known): Step => {
  const subject = subjects.get(subjectKey(ref));
  if (!subject) throw subjectUnknown();
  return { subject, to, publication: publications.get(subjectKey(ref)) ?? null, isWhole: ({ partType }) => partType(subject.uid) !== null };
};

interface Republishing {
  readonly step: Step;
  /** Grows with each. */
  readonly renumbered: Renumbered[];
  readonly savedBy: string;
}

/** The words that are public, with the new attributes, as the next revision; null for what is not public. */
const republished = async (
  { clock }: ReassignPorts,
  tables: DeskTables,
  { step, renumbered, savedBy }: Republishing,
): Promise<EntryDraft | null> => {
  const { subject, publication, to } = step;
  if (publication?.state !== 'public') return null;
  const before = await tables.revisions.find(subject, publication.revision);
  if (!before?.body) return null;
  const body: JsonObject = withRenumbered(reassignedBody(before.body, to), renumbered);
  const { schemaVersion } = before;
  const { number, digest } = await recordRevision(tables, { subject, body, schemaVersion, savedBy }, clock);
  renumbered.push({ type: subject.type, id: subject.id, before: publication.revision, revision: number, digest });
  const ref: SubjectRef = { type: subject.type, id: subject.id };
  return { kind: 'published', subject: ref, partnership: '', revision: number, digest, schemaVersion, body };
};

/** What waits in the working copy comes after what is public; parts learn from their whole whose they are. */
const recordAnew = async (
  { recordSave, workingCopies, partType }: ReassignPorts,
  tables: DeskTables,
  { subject: { uid, documentId }, savedBy }: { readonly subject: Subject; readonly savedBy: string },
): Promise<void> => {
  await recordSave(tables, { uid, documentId, savedBy, isHandedOver: true });
  const type = partType(uid);
  const copy = type === null ? null : await workingCopies.snapshot(uid, documentId);
  if (type === null || !copy) return;
  const parts = await tables.subjects.find(copy.parts.map((id) => ({ type, id })));
  for (const part of parts.values()) await recordSave(tables, { uid: part.uid, documentId: part.documentId, savedBy, isHandedOver: true });
};

/** Each goes public on behalf of whoever owns it now. */
const withOwners = async (tables: DeskTables, drafts: readonly EntryDraft[]): Promise<readonly EntryDraft[]> => {
  const subjects = await tables.subjects.find(drafts.map(({ subject }) => subject));
  return drafts.map((draft) => ({ ...draft, partnership: subjects.get(subjectKey(draft.subject))?.owners[0] ?? '' }));
};
