import { linkedIds } from '../../domain/linked-ids';
import type { Acting } from './acting';
import type { QueryGuard } from './guard-queries';

/** What those ask of the installation who guard its links. */
export interface LinkGuard extends QueryGuard {
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

/** What is about to be written of one row. */
export interface Links {
  readonly uid: string;
  /** Of what is updated; null for what is new. */
  readonly where: object | null;
  readonly data: Data;
}

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

type Attribute = Omit<Relation, 'name'> & { readonly type: string };

interface Rows {
  readonly uid: string;
  readonly ids: readonly number[];
}

/** Those of the rows that are within reach. The rights of a membership reach wherever one browses, so the picked partnership narrows no link. */
export const visible = (guard: LinkGuard, acting: Acting, { uid, ids }: Rows): Promise<readonly number[]> => {
  const condition = guard.conditions({ ...acting, browsing: false, directoryLook: null }, uid);
  return rowsOf(guard, uid, condition ? { $and: [{ id: { $in: ids } }, condition] } : { id: { $in: ids } });
};

/** What a field of the stored row links. A link that stands already may be sent again: two who own an issue together keep what the other placed in it. */
export const linkedBefore = async (
  { strapi, actingOnes }: LinkGuard,
  { uid, where }: Pick<Links, 'uid' | 'where'>,
  { name }: Pick<Relation, 'name'>,
): Promise<readonly number[]> => {
  if (!where) return [];
  const row = (await actingOnes.asSystem('links that stand already', () =>
    strapi.db.query(uid).findOne({ where: where as never, populate: { [name]: { select: ['id'] } } as never }),
  )) as Data | null;
  return linkedIds(row?.[name]);
};

/** The rows of a type that meet a condition, whoever asks. */
export const rowsOf = async ({ strapi, actingOnes }: LinkGuard, uid: string, where: object): Promise<readonly number[]> => {
  const rows = await actingOnes.asSystem('which rows may be linked', () => strapi.db.query(uid).findMany({ where, select: ['id'] }));
  return (rows as readonly { readonly id: number }[]).map(({ id }) => id);
};

export const without = (ids: readonly number[], others: readonly number[]): readonly number[] => ids.filter((id) => !others.includes(id));
