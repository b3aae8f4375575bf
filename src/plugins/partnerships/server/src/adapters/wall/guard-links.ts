import type { Core, UID } from '@strapi/strapi';

import { DomainError } from '../../../../../../kernel';
import { linkedIds, writesLinkTable } from '../../domain/linked-ids';
import { reachOf } from '../../domain/reach';
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
  /** Of the partnerships asked (rows), those that agreed with one of ours. */
  readonly agreed: (ours: readonly number[], asked: readonly number[]) => Promise<readonly number[]>;
}

type Data = Readonly<Record<string, unknown>>;

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
      for (const data of [params.data].flat()) if (isData(data)) await checkLinks(guard, { uid, where: params.where ?? null, data });
      return write(uid, params);
    };
  }
};

interface Links {
  readonly uid: string;
  /** Of what is updated; null for what is new. */
  readonly where: object | null;
  readonly data: Data;
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const checkLinks = async (guard: LinkGuard, links: Links): Promise<void> => {
  const { attributes } = guard.strapi.db.metadata.get(links.uid);
  for (const [name, attribute] of Object.entries(attributes as unknown as Readonly<Record<string, Attribute>>)) {
    if (attribute.type !== 'relation' || !(name in links.data)) continue;
    await checkColumns(guard, links, name);
    if (attribute.relation.startsWith('morphTo')) await checkMorph(guard, links, name);
    else if (guard.plan().has(attribute.target ?? '')) await checkTargets(guard, links, { name, target: attribute.target ?? '' });
  }
};

interface Attribute {
  readonly type: string;
  readonly relation: string;
  readonly target?: string;
}

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
  const foreign = without(asked, await visible(guard, acting, { uid: field.target, ids: asked }));
  if (foreign.length === 0) return;
  const unagreed = without(foreign, await permitted(guard, acting, { uid: links.uid, field, rows: foreign }));
  if (unagreed.length === 0) return;
  if (without(unagreed, await linkedBefore(guard, links, field)).length > 0) throw linkUnknown(field.name);
};

interface Rows {
  readonly uid: string;
  readonly ids: readonly number[];
}

/** The rights of a membership reach wherever one browses, so the picked partnership narrows no link. */
const visible = (guard: LinkGuard, acting: Acting, { uid, ids }: Rows): Promise<readonly number[]> => {
  const condition = guard.conditions({ ...acting, browsing: false, directoryLook: null }, uid);
  return rowsOf(guard, uid, condition ? { $and: [{ id: { $in: ids } }, condition] } : { id: { $in: ids } });
};

const permitted = async (
  guard: LinkGuard,
  acting: Acting,
  { uid, field, rows }: { uid: string; field: Field; rows: readonly number[] },
): Promise<readonly number[]> => {
  const name = `${uid}.${field.name}`;
  if (guard.openFields.includes(name)) return rowsOf(guard, field.target, { id: { $in: rows } });
  return guard.agreedFields.includes(name) ? guard.agreed(reachOf(acting.scope, { browsing: false }) ?? [], rows) : [];
};

/** A link that stands already may be sent again: two who own an issue together keep what the other placed in it. */
const linkedBefore = async ({ strapi, actingOnes }: LinkGuard, { uid, where }: Links, { name }: Field): Promise<readonly number[]> => {
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

const without = (ids: readonly number[], others: readonly number[]): readonly number[] => ids.filter((id) => !others.includes(id));

/** The same words for what is another's and for what does not exist. */
const linkUnknown = (field: string): DomainError =>
  new DomainError({
    code: 'link.unknown',
    refusal: 'invalid',
    message: `Something chosen under "${field}" does not exist any more, or is not yours to use. Choose it again.`,
  });
