import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import type { DomainError } from '../../../../../../kernel';
import { coOwnerIsOwner, coOwnerNotAgreed, linkUnknown, partnershipMerged } from '../../domain/desk-refusals';
import { linkedIds, namesNoRow, writesLinkTable } from '../../domain/linked-ids';
import type { Acting, ActingOnes } from './acting';
import type { RowConditions } from './row-condition';
import type { WallPlan } from './wall-plan';

export interface LinkGuard {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly conditions: RowConditions;
  readonly plan: () => WallPlan;
  readonly isPartnership: (uid: string) => boolean;
  readonly ownersWays: (uid: string) => readonly string[];
  /** Fields (`uid.name`) that may name any partnership. */
  readonly openFields: readonly string[];
  /** Fields (`uid.name`) that may name a partnership which agreed to own things together. */
  readonly agreedFields: readonly string[];
  /** The attribute that names the owner of a type's documents. */
  readonly ownerField: (uid: string) => string;
  /** Rows of the partnerships that agreed with one of these to own things together. */
  readonly agreed: (owners: readonly number[]) => Promise<readonly number[]>;
}

export type Data = Readonly<Record<string, unknown>>;

interface Params {
  readonly data?: unknown;
  readonly where?: object;
}

type Write = (uid: string, params?: Params) => Promise<unknown>;

/**
 * Every link that Strapi writes, from a document or from any component or block inside one, passes one of these
 * functions of its database layer. Here, they ask that what is linked is within reach, or was linked there before. They
 * ask before Strapi opens its own transaction: on SQLite there is no second connection to ask on.
 */
export const guardLinks = (guard: LinkGuard): void => {
  const manager = guard.strapi.db.entityManager as unknown as Record<'create' | 'createMany' | 'update', Write>;
  for (const name of ['create', 'createMany', 'update'] as const) {
    const write = manager[name].bind(manager);
    manager[name] = async (uid, params = {}) => {
      // Strapi sends an empty condition along with what is new, which any row would meet.
      const where = name === 'update' ? (params.where ?? null) : null;
      for (const data of [params.data].flat()) if (isData(data)) await checkLinks(guard, { uid, where, data });
      return write(uid, params);
    };
  }
};

export interface Links {
  readonly uid: string;
  /** Of what is updated; null for what is new. */
  readonly where: object | null;
  readonly data: Data;
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const checkLinks = async (guard: LinkGuard, links: Links): Promise<void> => {
  for (const { name, relation, target = '' } of relationsIn(guard, links)) {
    await checkIds(guard, links.data[name], name);
    await checkColumns(guard, links, name);
    if (relation.startsWith('morphTo')) await checkMorph(guard, links, name);
    else if (guard.plan().has(target)) await checkTargets(guard, links, { name, target });
  }
};

interface Relation {
  readonly name: string;
  readonly relation: string;
  readonly target?: string;
}

/** The relations and files of a type, or of a block, that data brings anything for. */
export const relationsIn = ({ strapi }: Pick<LinkGuard, 'strapi'>, { uid, data }: Pick<Links, 'uid' | 'data'>): readonly Relation[] =>
  Object.entries(strapi.db.metadata.get(uid).attributes as unknown as Readonly<Record<string, Attribute>>)
    .filter(([name, { type }]) => type === 'relation' && name in data)
    .map(([name, attribute]) => ({ ...attribute, name }));

interface Attribute {
  readonly type: string;
  readonly relation: string;
  readonly target?: string;
}

/** What is no row id here may be one to the database, and at other things Strapi fails. */
const checkIds = async ({ actingOnes }: LinkGuard, payload: unknown, name: string): Promise<void> => {
  if (namesNoRow(payload) && (await actingOnes.current()).scope.kind !== 'system') throw linkUnknown(name);
};

/** Blocks are linked to their document with such columns, by Strapi alone: it makes their links out of what it has written itself. */
const checkColumns = async ({ strapi, actingOnes }: LinkGuard, { uid, data }: Links, name: string): Promise<void> => {
  const model = strapi.getModel(uid as UID.Schema) as Model | undefined;
  const isBlock = ['component', 'dynamiczone'].includes(model?.attributes[name]?.type ?? '');
  if (isBlock || !writesLinkTable(data[name])) return;
  if ((await actingOnes.current()).scope.kind !== 'system') throw linkUnknown(name);
};

interface Model {
  readonly attributes: Readonly<Record<string, { readonly type: string } | undefined>>;
}

interface Field {
  readonly name: string;
  readonly target: string;
}

const checkTargets = async (guard: LinkGuard, links: Links, field: Field): Promise<void> => {
  const asked = linkedIds(links.data[field.name]);
  if (asked.length === 0) return;
  const acting = await guard.actingOnes.current();
  if (acting.scope.kind === 'system') return;
  const needsAgreement = guard.agreedFields.includes(`${links.uid}.${field.name}`);
  const owners = needsAgreement ? await ownersOf(guard, links) : [];
  const refused = needsAgreement ? await unagreed(guard, owners, asked) : await outOfReach(guard, acting, { uid: links.uid, field, asked });
  const [first] = refused.length === 0 ? [] : without(refused, await linkedBefore(guard, links, field));
  if (first === undefined) return;
  if (needsAgreement) throw await notAgreed(guard, { uid: field.target, id: first }, owners);
  throw (await mergedAway(guard, acting, { field, refused })) ?? linkUnknown(field.name);
};

/** Of what is there, the one that owns it; of something new, all that the request names. */
const ownersOf = async (guard: LinkGuard, links: Links): Promise<readonly number[]> => {
  const name = guard.ownerField(links.uid);
  return [...new Set(links.where ? await linkedBefore(guard, links, { name }) : linkedIds(links.data[name]))];
};

const mergedRows = z.array(z.object({ name: z.string(), successor: z.object({ globalId: z.string(), name: z.string() }).nullish() }));

/** Whoever chose a partnership before it became part of one of theirs is told so; to strangers it does not exist. */
const mergedAway = async (
  { strapi, actingOnes, isPartnership }: LinkGuard,
  { scope }: Acting,
  { field, refused }: { readonly field: Field; readonly refused: readonly number[] },
): Promise<DomainError | null> => {
  if (!isPartnership(field.target)) return null;
  const query = { where: { id: { $in: [...refused] }, isMerged: true }, populate: { successor: true } };
  const found = await actingOnes.asSystem('what it is part of now', () => strapi.db.query(field.target).findMany(query));
  for (const { name, successor } of mergedRows.parse(found))
    if (successor && scope.kind === 'staff' && scope.grants.some(({ partnership }) => partnership === successor.globalId))
      return partnershipMerged(name, successor.name);
  return null;
};

/**
 * The partnership that owns a document has to have agreed: whoever works for several speaks for each apart, and has agreed for none of
 * them by working there.
 */
const unagreed = async (guard: LinkGuard, owners: readonly number[], asked: readonly number[]): Promise<readonly number[]> =>
  // Of two that a request names for something new, nobody knows here which one Strapi will take.
  owners.length === 1 ? without(asked, await guard.agreed(owners)) : asked;

const NAMED = z.object({ name: z.string() });

/** Names of partnerships are no secret. */
const notAgreed = async (
  { strapi, actingOnes }: LinkGuard,
  { uid, id }: { readonly uid: string; readonly id: number },
  owners: readonly number[],
): Promise<DomainError> => {
  const row: unknown = await actingOnes.asSystem('what a partnership is called', () =>
    strapi.db.query(uid).findOne({ where: { id }, select: ['name'] }),
  );
  const name = NAMED.safeParse(row).data?.name ?? '';
  return owners.includes(id) ? coOwnerIsOwner(name) : coOwnerNotAgreed(name);
};

interface Asked {
  readonly uid: string;
  readonly field: Field;
  readonly asked: readonly number[];
}

const outOfReach = async (guard: LinkGuard, acting: Acting, { uid, field, asked }: Asked): Promise<readonly number[]> => {
  const foreign = without(asked, await visible(guard, acting, { uid: field.target, ids: asked }));
  const isOpen = foreign.length > 0 && guard.openFields.includes(`${uid}.${field.name}`);
  return isOpen ? without(foreign, await rowsOf(guard, field.target, { id: { $in: foreign } })) : foreign;
};

interface Rows {
  readonly uid: string;
  readonly ids: readonly number[];
}

/** The rights of a membership reach wherever one browses, so the picked partnership narrows no link. */
export const visible = (guard: LinkGuard, acting: Acting, { uid, ids }: Rows): Promise<readonly number[]> => {
  const condition = guard.conditions({ ...acting, browsing: false, directoryLook: null }, uid);
  return rowsOf(guard, uid, condition ? { $and: [{ id: { $in: ids } }, condition] } : { id: { $in: ids } });
};

/** A link that stands already may be sent again: two who own an issue together keep what the other placed in it. */
export const linkedBefore = async (
  { strapi, actingOnes }: LinkGuard,
  { uid, where }: Pick<Links, 'uid' | 'where'>,
  { name }: Pick<Field, 'name'>,
): Promise<readonly number[]> => {
  if (!where) return [];
  const row = (await actingOnes.asSystem('links that stand already', () =>
    strapi.db.query(uid).findOne({ where: where as never, populate: { [name]: { select: ['id'] } } as never }),
  )) as Data | null;
  return linkedIds(row?.[name]);
};

/** A file names what it is used in by type and id, and may name only documents within reach. */
const checkMorph = async (guard: LinkGuard, { data }: Links, name: string): Promise<void> => {
  for (const { uid, id } of morphTargets(data[name])) {
    const acting = await guard.actingOnes.current();
    if (acting.scope.kind === 'system') return;
    const isWithin = guard.plan().has(uid) && (await visible(guard, acting, { uid, ids: [id] })).length > 0;
    if (!isWithin) throw linkUnknown(name);
  }
};

const morphTargets = (payload: unknown): readonly { readonly uid: string; readonly id: number }[] => {
  if (Array.isArray(payload)) return payload.flatMap(morphTargets);
  if (typeof payload !== 'object' || payload === null) return [];
  if ('__type' in payload) return linkedIds(payload).map((id) => ({ uid: String(payload.__type), id }));
  return [...morphTargets('connect' in payload ? payload.connect : null), ...morphTargets('set' in payload ? payload.set : null)];
};

const rowsOf = async ({ strapi, actingOnes }: LinkGuard, uid: string, where: object): Promise<readonly number[]> => {
  const rows = await actingOnes.asSystem('which rows may be linked', () => strapi.db.query(uid).findMany({ where, select: ['id'] }));
  return (rows as readonly { readonly id: number }[]).map(({ id }) => id);
};

export const without = (ids: readonly number[], others: readonly number[]): readonly number[] => ids.filter((id) => !others.includes(id));
