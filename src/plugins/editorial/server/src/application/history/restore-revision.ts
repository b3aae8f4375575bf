import {
  canonicalJson,
  DomainError,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  subjectKey,
  type SubjectRef,
  subjectUnknown,
} from '../../../../../../kernel';
import type { Actor, Restoration, RestorePlan } from '../../../../contract';
import { labelOf, NO_SHAPE } from '../../domain/diff/form-shape';
import { quoted } from '../../domain/labels';
import { stayingIn, withoutStaying } from '../../domain/staying';
import { withoutUnpublished } from '../../domain/unpublished';
import { requireInUse } from '../editing/require-in-use';
import { documentLock } from '../document-lock';
import type { RequireFree } from '../leases/require-free';
import type { DeskTables, Subject } from '../ports';
import type { createRecordSave } from '../record-save';
import type { MayRead } from '../tables-for-reader';

import { type ComparePorts, createCompareRevisions, namedSide } from './compare-revisions';
import type { CopyWriter, PreparedCopy } from './copy-writer';

export interface RestorePorts extends ComparePorts {
  readonly writer: CopyWriter;
  readonly recordSave: ReturnType<typeof createRecordSave>;
  /** Whether whoever asks may change documents of these owners. */
  readonly mayUpdate: MayRead;
  readonly requireFree: RequireFree;
}

export interface RestoreCommand {
  readonly subject: SubjectRef;
  readonly revision: number;
  readonly actor: Actor;
  /** RestorePlan.seen. */
  readonly seen: number;
}

/** What restoring an older revision would change, and what of it cannot come back. Refusals as createRestore. */
export const createPlanRestore =
  (ports: RestorePorts) =>
  async (subject: SubjectRef, revision: number): Promise<RestorePlan> => {
    const comparison = await createCompareRevisions(ports, withoutStaying)({ subject, from: 'newest', to: revision });
    const leftOut = await ports.desk.read(async (tables) => leftOutOf(await prepare(ports, tables, { subject, revision })));
    return { comparison, leftOut, seen: comparison.before.revision };
  };

/**
 * Makes the words of an older revision the working copy again: sections that were deleted are made anew, later ones are deleted, and
 * all stand in their old order. One transaction and one revision. Publishes nothing. Throws `revision.unknown`, `revision.erased`,
 * `revision.stale` when somebody saved since the plan, `document.archived`, `lease.held` while
 * somebody else has its form, or that of one of its sections, open, and `role.not-enough`.
 */
export const createRestore =
  (ports: RestorePorts) =>
  ({ subject: ref, revision, actor, seen }: RestoreCommand): Promise<Restoration> =>
    ports.desk.transact(async (tables) => {
      await lockAll(ports, tables, ref);
      const prepared = await prepare(ports, tables, { subject: ref, revision });
      await requireNewest(tables, ref, seen);
      await requireInUse(tables, prepared.subject);
      await ports.requireFree(tables, [prepared.subject, ...(await partsNow(ports, tables, prepared.subject))], actor.id);
      const { uid, documentId } = prepared.subject;
      await ports.writer.once(() => write(ports, prepared));
      await ports.recordSave(tables, { uid, documentId, savedBy: actor.id });
      const newest = (await tables.revisions.latest([ref])).get(subjectKey(ref))?.number ?? seen;
      if (newest !== seen) await tables.history.addRestoration(ref, { revision: newest, from: revision });
      return { revision: newest, leftOut: leftOutOf(prepared) };
    });

/** As saving does, which takes the lock of the form before that of the document. */
const lockAll = async ({ governed, writer }: RestorePorts, tables: DeskTables, ref: SubjectRef): Promise<void> => {
  await tables.lock(`restore:${subjectKey(ref)}`);
  const subject = await requireSubject(tables, ref);
  const parts = governed[subject.uid]?.parts;
  const forms = parts ? [parts.uid, ...(await writer.partsOf(subject.uid, subject.documentId)).map(({ documentId }) => documentId)] : [];
  for (const form of [subject.documentId, ...forms].sort()) await tables.lock(`save:${form}`);
  await tables.lock(documentLock(ref));
};

const requireSubject = async (tables: DeskTables, ref: SubjectRef): Promise<Subject> => {
  const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
  if (subject) return subject;
  throw subjectUnknown();
};

const partsNow = async (
  { governed, writer }: RestorePorts,
  tables: DeskTables,
  { uid, documentId }: Subject,
): Promise<readonly Subject[]> => {
  const parts = governed[uid]?.parts;
  const rows = parts ? await writer.partsOf(uid, documentId) : [];
  return parts
    ? tables.subjects.findByDocument(
        parts.uid,
        rows.map((row) => row.documentId),
      )
    : [];
};

const requireNewest = async (tables: DeskTables, ref: SubjectRef, seen: number): Promise<void> => {
  const newest = (await tables.revisions.latest([ref])).get(subjectKey(ref))?.number;
  if (newest === seen) return;
  throw new DomainError({
    code: 'revision.stale',
    refusal: 'conflict',
    message: 'Somebody saved this while you were looking. Look again at what restoring would change.',
  });
};

interface Prepared {
  readonly subject: Subject;
  readonly own: PreparedCopy;
  /** What of the document differs and stays as it is now, a sentence each. */
  readonly staying: readonly string[];
  readonly parts: readonly { readonly id: string; readonly title: string; readonly copy: PreparedCopy }[];
}

const prepare = async (
  { governed, writer, shapes, mayUpdate, mayRead }: RestorePorts,
  tables: DeskTables,
  { subject: ref, revision }: { readonly subject: SubjectRef; readonly revision: number },
): Promise<Prepared> => {
  const subject = await requireSubject(tables, ref);
  if (!(await mayUpdate(subject.owners)))
    throw new DomainError({ code: 'role.not-enough', refusal: 'not-allowed', message: 'Your role does not let you change this.' });
  const type = governed[subject.uid];
  const body = withoutUnpublished((await namedSide(tables, ref, revision)).body, type);
  const partType = type?.parts && governed[type.parts.uid];
  const rows = type?.parts ? partsIn(body, type.parts.attribute) : [];
  const now = (await tables.revisions.latest([subject])).get(subjectKey(subject))?.body ?? {};
  const standing = idsIn(now);
  const mayName = async ({ id, owners }: Subject): Promise<boolean> => standing.has(id) || (await mayRead(owners));
  const prepared = await writer.prepare(
    tables,
    { own: subject.uid, body, bodies: rows.map((part) => ({ uid: type?.parts?.uid ?? '', body: part })) },
    mayName,
  );
  return {
    subject,
    own: prepared.own,
    staying: stayingIn(type)
      .filter((name) => canonicalJson(now[name] ?? null) !== canonicalJson(body[name] ?? null))
      .map((name) => `${labelOf(shapes()[subject.uid] ?? NO_SHAPE, name)}: stays as it is now.`),
    parts: rows.flatMap((part, index) => {
      const copy = prepared.parts[index];
      return copy ? [{ id: textOf(part.id), title: textOf(part[partType?.title ?? '']), copy }] : [];
    }),
  };
};

/** Ids of all that a body names: who may change the document leaves in it what stands in it. */
const idsIn = (body: JsonObject): ReadonlySet<string> =>
  new Set(JSON.stringify(body).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []);

const write = async ({ governed, writer }: RestorePorts, { subject: { uid, documentId }, own, parts }: Prepared): Promise<void> => {
  const type = governed[uid];
  const partOf = type?.parts && governed[type.parts.uid]?.partOf?.attribute;
  if (!type?.parts || partOf === undefined) return writer.update(uid, documentId, own.data);
  const there = new Map((await writer.partsOf(uid, documentId)).map((part) => [part.id, part.documentId]));
  const order: string[] = [];
  for (const { id, copy } of parts) {
    const known = there.get(id);
    if (known !== undefined) await writer.update(type.parts.uid, known, copy.data);
    order.push(known ?? (await writer.create(type.parts.uid, { ...copy.data, [partOf]: documentId })));
  }
  for (const later of there.values()) if (!order.includes(later)) await writer.remove(type.parts.uid, later);
  return writer.update(uid, documentId, { ...own.data, [type.parts.attribute]: { set: order.map((part) => ({ documentId: part })) } });
};

const leftOutOf = ({ own, staying, parts }: Prepared): readonly string[] => [
  ...staying,
  ...own.leftOut,
  ...parts.flatMap(({ title, copy }) =>
    copy.leftOut.map((sentence) => `In ${quoted(title)}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`),
  ),
];

const partsIn = (body: JsonObject, attribute: string): readonly JsonObject[] => {
  const parts = body[attribute];
  return isJsonArray(parts) ? parts.filter((part) => isJsonObject(part)) : [];
};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
