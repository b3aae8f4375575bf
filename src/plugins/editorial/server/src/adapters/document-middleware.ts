import { randomUUID } from 'node:crypto';

import type { Core, Modules } from '@strapi/strapi';

import { type Clock, DomainError, subjectKey } from '../../../../../kernel';
import type { ScopesService } from '../../../../partnerships/contract';
import type { GovernedType, GovernedTypes } from '../../../contract';
import { checkDeletion } from '../application/check-deletion';
import { requireInUse } from '../application/editing/require-in-use';
import type { createRequireNewest } from '../application/editing/require-newest';
import type { RequireFree } from '../application/leases/require-free';
import { tablesForReader } from '../application/tables-for-reader';
import type { Desk, DeskTables, Subject } from '../application/ports';
import { type createRecordSave, type createRecordWholeOf, leaveFiles, type RecordSavePorts } from '../application/record-save';
import { notCopiedSo } from '../domain/not-copied-so';
import { formRequest } from './editing/form-request';
import { type SentOnce, sentOnce } from './editing/sent-twice';
import { giveAddress } from './give-address';
import { requestActor } from './request-actor';

type Context = Modules.Documents.Middleware.Context;
type Data = Record<string, unknown>;

export interface MiddlewarePorts {
  readonly strapi: Core.Strapi;
  readonly wall: ScopesService;
  readonly desk: Desk;
  readonly governed: GovernedTypes;
  readonly clock: Clock;
  readonly recordSave: ReturnType<typeof createRecordSave>;
  readonly recordWholeOf: ReturnType<typeof createRecordWholeOf>;
  readonly settleFiles: RecordSavePorts['settleFiles'];
  readonly requireNewest: ReturnType<typeof createRequireNewest>;
  readonly requireFree: RequireFree;
}

/**
 * Stands in every door to a governed working copy: gives it its global id and address, records its revision in
 * the transaction of the save, and keeps what is public or in use from being deleted. Stock cloning is refused,
 * because it would move an issue's sections to the copy.
 */
export const createDocumentMiddleware =
  (ports: MiddlewarePorts) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const type = ports.governed[context.uid];
    if (!type) return next();
    const action: string = context.action;
    switch (action) {
      case 'create':
      case 'update':
        return save(ports, { context, type, next });
      case 'delete':
        return remove(ports, { context, type, next });
      case 'clone':
        throw notCopiedSo(type);
      default:
        return next();
    }
  };

interface Act {
  readonly context: Context;
  readonly type: GovernedType;
  readonly next: () => Promise<unknown>;
}

const save = (ports: MiddlewarePorts, { context, type, next }: Act): Promise<unknown> =>
  ports.desk.transact(async (tables) => {
    const params = context.params as { documentId?: string; data?: Data };
    await tables.lock(`save:${params.documentId ?? context.uid}`);
    const [before] = params.documentId ? await tables.subjects.findByDocument(context.uid, [params.documentId]) : [];
    const { globalId: _given, ...data } = params.data ?? {};
    const sent = params.documentId ? null : await sentOnce(ports.strapi, tables.knex, { uid: context.uid, data, now: ports.clock.now() });
    const made = await madeBefore(ports, tables, { context, sent });
    if (made) return made;
    if (before)
      await requireNewest(ports, tables, { subject: before, ordersParts: type.parts !== undefined && type.parts.attribute in data });
    params.data = context.action === 'create' ? { ...data, globalId: randomUUID() } : data;
    const namesParts = type.parts !== undefined && type.parts.attribute in data;
    const parts = namesParts ? await partsOf(ports, context.uid, params.documentId) : [];
    const saved = (await next()) as ({ documentId?: string } & Data) | null;
    if (saved?.documentId === undefined) return saved;
    if (namesParts) await refuseStrayParts(ports, tables, { uid: context.uid, documentId: saved.documentId, before: parts });
    const asked = type.slug && data[type.slug];
    await ports.wall.asSystem('an address of its own', () => giveAddress(ports.strapi, { uid: context.uid, type, saved, asked }));
    const savedBy = requestActor(ports.strapi);
    await ports.recordSave(tables, { uid: context.uid, documentId: saved.documentId, savedBy });
    await recordLeftWhole(ports, tables, { before, savedBy });
    await answerForm(ports, tables, { uid: context.uid, documentId: saved.documentId, before });
    await sent?.remember(saved.documentId);
    return saved;
  });

/** What the same click made already, as its form was answered; null when there is none, or it was deleted since. */
const madeBefore = async (
  ports: MiddlewarePorts,
  tables: DeskTables,
  { context: { uid, params }, sent }: { readonly context: Context; readonly sent: SentOnce | null },
): Promise<object | null> => {
  if (!sent?.madeOfIt) return null;
  const { populate } = params as { readonly populate?: unknown };
  const made = await ports.strapi.documents(uid).findOne({ documentId: sent.madeOfIt, populate } as never);
  if (made) await answerForm(ports, tables, { uid, documentId: sent.madeOfIt, before: undefined });
  return made;
};

/** People save on top of the newest words, and not under the hands of somebody else. Concord's own work reads what it writes over. */
const requireNewest = async (
  ports: MiddlewarePorts,
  tables: DeskTables,
  { subject, ordersParts }: { readonly subject: Subject; readonly ordersParts: boolean },
): Promise<void> => {
  const form = formRequest(ports.strapi, subject.uid, subject.documentId);
  if (!form || (await ports.wall.current()).kind === 'system') return;
  const actor = requestActor(ports.strapi);
  // Words that others saved come first: what was typed on top of older ones is kept then, to be chosen from.
  await ports.requireNewest(tables, { subject, actor, saidRevision: form.saidRevision, ordersParts });
  await ports.requireFree(tables, [subject], actor);
};

/** Tells the form that saved at which revision it stands now. What is archived, or a part of it, takes no saves of people. */
const answerForm = async (
  { strapi, wall }: MiddlewarePorts,
  tables: DeskTables,
  { uid, documentId, before }: { readonly uid: string; readonly documentId: string; readonly before: Subject | undefined },
): Promise<void> => {
  const form = formRequest(strapi, uid, before?.documentId);
  const [subject] = form ? await tables.subjects.findByDocument(uid, [documentId]) : [];
  if (subject && (await wall.current()).kind !== 'system') await requireInUse(tables, subject);
  const [newest] = subject ? await tables.history.page(subject, { before: null, limit: 1 }) : [];
  if (newest) form?.answer(newest.number);
};

/** Document ids of the parts that a whole has. */
const partsOf = async ({ strapi, governed, wall }: MiddlewarePorts, uid: string, whole: string | undefined): Promise<readonly string[]> => {
  const parts = governed[uid]?.parts;
  const attribute = parts && governed[parts.uid]?.partOf?.attribute;
  if (!parts || attribute === undefined || whole === undefined) return [];
  const where = { [attribute]: { documentId: whole } };
  const rows = await wall.asSystem('the parts of a whole', () => strapi.db.query(parts.uid).findMany({ where, select: ['documentId'] }));
  return (rows as readonly { readonly documentId: string }[]).map(({ documentId }) => documentId);
};

interface PartsSaved {
  readonly uid: string;
  readonly documentId: string;
  /** Document ids of the parts it had. */
  readonly before: readonly string[];
}

const refuseStrayParts = async (ports: MiddlewarePorts, tables: DeskTables, saved: PartsSaved): Promise<void> => {
  await refuseLeftBehind(ports, saved);
  if ((await ports.wall.current()).kind !== 'system') await refuseTakenOver(ports, tables, saved);
};

/** A part that is taken out and put nowhere would be nobody's. */
const refuseLeftBehind = async ({ strapi, governed, wall }: MiddlewarePorts, { uid: whole, before: parts }: PartsSaved): Promise<void> => {
  const uid = governed[whole]?.parts?.uid ?? '';
  const part = governed[uid];
  if (!part?.partOf || parts.length === 0) return;
  const where = { documentId: { $in: parts }, [part.partOf.attribute]: { id: { $null: true } } };
  const count = await wall.asSystem('parts without a whole', () => strapi.db.query(uid).count({ where }));
  if (count === 0) return;
  throw new DomainError({
    code: 'part.left-behind',
    refusal: 'invalid',
    message: `A ${part.name} cannot stand alone. Delete it, or move it to another place from its own form.`,
  });
};

/** A part moves between wholes of the same owners only: words stay with those who wrote them. */
const refuseTakenOver = async (ports: MiddlewarePorts, tables: DeskTables, { uid, documentId, before }: PartsSaved): Promise<void> => {
  const part = ports.governed[uid]?.parts?.uid ?? '';
  const taken = (await partsOf(ports, uid, documentId)).filter((id) => !before.includes(id));
  const moved = (await tables.subjects.findByDocument(part, taken)).flatMap(({ whole }) => whole ?? []);
  if (moved.length === 0) return;
  const [here] = await tables.subjects.findByDocument(uid, [documentId]);
  const from = [...(await tables.subjects.find(moved)).values()];
  const owners = here?.owners.join(' ') ?? '';
  if (from.every((whole) => whole.id === here?.id || whole.owners.join(' ') === owners)) return;
  throw new DomainError({
    code: 'owner.fixed',
    refusal: 'not-allowed',
    message: `A ${ports.governed[part]?.name ?? 'part'} stays with the partnership that made it. To have it elsewhere, make a new one there.`,
  });
};

/** A part that moved to another whole leaves a change behind in the old one. */
const recordLeftWhole = async (
  ports: MiddlewarePorts,
  tables: DeskTables,
  { before, savedBy }: { before: Subject | undefined; savedBy: string },
): Promise<void> => {
  if (!before?.whole) return;
  const after = (await tables.subjects.find([before])).get(subjectKey(before));
  if (after?.whole?.id !== before.whole.id) await ports.recordWholeOf(tables, before.whole, savedBy);
};

const remove = (ports: MiddlewarePorts, { context, type, next }: Act): Promise<unknown> =>
  ports.desk.transact(async (tables) => {
    const { documentId } = context.params as { documentId: string };
    await tables.lock(`save:${documentId}`);
    const [subject] = await tables.subjects.findByDocument(context.uid, [documentId]);
    if (subject) await mayBeDeleted(ports, tables, subject);
    if (type.parts) await removeParts(ports.strapi, { uid: context.uid, documentId, parts: type.parts });
    const removed = await next();
    if (!subject) return removed;
    await tables.references.replace(subject, []);
    await tables.subjects.remove(subject);
    await tables.leases.forget([subject]);
    await leaveFiles(tables, subject, ports);
    if (subject.whole) await ports.recordWholeOf(tables, subject.whole, requestActor(ports.strapi));
    return removed;
  });

const mayBeDeleted = async ({ wall, strapi, requireFree }: MiddlewarePorts, tables: DeskTables, subject: Subject): Promise<void> => {
  const forReader = tablesForReader(tables, (owners) => wall.may('read', owners));
  await checkDeletion(forReader, subject);
  if ((await wall.current()).kind === 'system') return;
  await requireInUse(tables, subject);
  await requireFree(tables, [subject], requestActor(strapi));
};

const removeParts = async (
  strapi: Core.Strapi,
  { uid, documentId, parts }: { uid: string; documentId: string; parts: NonNullable<GovernedType['parts']> },
): Promise<void> => {
  const whole = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { [parts.attribute]: { select: ['documentId'] } } as never })) as Data | null;
  const rows = (whole?.[parts.attribute] ?? []) as readonly { readonly documentId: string }[];
  for (const row of rows) await strapi.documents(parts.uid as never).delete({ documentId: row.documentId });
};
