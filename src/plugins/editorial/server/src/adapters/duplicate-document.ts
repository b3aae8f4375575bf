import type { Core } from '@strapi/strapi';

import { subjectUnknown } from '../../../../../kernel';
import type { ScopesService } from '../../../../partnerships/contract';
import type { GovernedType, GovernedTypes } from '../../../contract';

import { type Attribute, deepPopulate, wordAttributes } from './schema-walk';

type Row = Readonly<Record<string, unknown>>;
type Data = Record<string, unknown>;

export interface DuplicatePorts {
  readonly strapi: Core.Strapi;
  readonly governed: GovernedTypes;
  readonly wall: ScopesService;
}

/**
 * Copies a working copy with its parts, in order; placed items are placed in the copy too, not copied. The copy
 * is a draft with an id and an address of its own, and has the owners that something new could have: a second one only while both agree. One
 * transaction. Whoever asks must have shown that they may.
 * Throws `subject.unknown`.
 */
export const createDuplicateDocument =
  (ports: DuplicatePorts) =>
  (uid: string, documentId: string): Promise<string> =>
    ports.wall.asSystem('a copy of the whole', () => duplicate(ports, uid, documentId));

const duplicate = async (ports: DuplicatePorts, uid: string, documentId: string): Promise<string> =>
  await ports.strapi.db.transaction(async () => {
    const type = ports.governed[uid];
    const row = await load(ports, uid, documentId);
    if (!type || !row) throw subjectUnknown();
    const data = {
      ...without(payloadOf(ports.strapi, uid, row), [type.parts?.attribute, type.slug, ...(await unagreedOwners(ports, type, row))]),
      [type.title]: `${textOf(row[type.title])} (copy)`,
    };
    const copy = await create(ports.strapi, uid, data);
    if (type.parts) await copyParts(ports, { row, copy, uid, parts: type.parts });
    return copy;
  });

/** The attributes of second owners that have not agreed with the first one, or do not any more. */
const unagreedOwners = async (
  { wall }: DuplicatePorts,
  { owners: [owner, ...coOwners] }: GovernedType,
  row: Row,
): Promise<readonly string[]> => {
  const idIn = (attribute: string): number => rowsOf(row[attribute]).flatMap(({ id }) => (typeof id === 'number' ? [id] : []))[0] ?? 0;
  const agreed = await wall.agreedWith(idIn(owner));
  return coOwners.filter((coOwner) => !agreed.includes(idIn(coOwner)));
};

interface PartsCopy {
  readonly row: Row;
  readonly copy: string;
  readonly uid: string;
  readonly parts: { readonly attribute: string; readonly uid: string };
}

const copyParts = async (ports: DuplicatePorts, { row, copy, uid, parts }: PartsCopy): Promise<void> => {
  const whole = ports.governed[parts.uid]?.partOf?.attribute;
  if (whole === undefined) return;
  const copies: string[] = [];
  for (const part of rowsOf(row[parts.attribute])) {
    const full = await load(ports, parts.uid, textOf(part.documentId));
    if (full)
      copies.push(await create(ports.strapi, parts.uid, { ...without(payloadOf(ports.strapi, parts.uid, full), [whole]), [whole]: copy }));
  }
  await ports.strapi
    .documents(uid as never)
    .update({ documentId: copy, data: { [parts.attribute]: { set: copies.map((id) => ({ documentId: id })) } } as never });
};

const load = async ({ strapi }: DuplicatePorts, uid: string, documentId: string): Promise<Row | null> =>
  (await strapi.db.query(uid).findOne({ where: { documentId }, populate: deepPopulate(strapi, uid) as never })) as Row | null;

const create = async (strapi: Core.Strapi, uid: string, data: Data): Promise<string> =>
  ((await strapi.documents(uid as never).create({ data: data as never })) as { readonly documentId: string }).documentId;

const without = (data: Data, names: readonly (string | undefined)[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

/** A loaded row as the payload that would create it again. */
const payloadOf = (strapi: Core.Strapi, uid: string, row: Row): Data =>
  Object.fromEntries(
    wordAttributes(strapi, uid)
      .filter(([name, attribute]) => attribute.mappedBy === undefined && row[name] !== undefined && row[name] !== null)
      .map(([name, attribute]) => [name, payloadValue(strapi, attribute, row[name])]),
  );

const payloadValue = (strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown => {
  switch (attribute.type) {
    case 'relation':
      return { set: rowsOf(value).map((row) => ({ documentId: row.documentId })) };
    case 'media':
      return rowsOf(value).map((row) => row.id);
    case 'component': {
      const copies = rowsOf(value).map((row) => payloadOf(strapi, attribute.component ?? '', row));
      return attribute.repeatable ? copies : copies[0];
    }
    case 'dynamiczone':
      return rowsOf(value).map((row) => ({ __component: row.__component, ...payloadOf(strapi, textOf(row.__component), row) }));
    default:
      return value;
  }
};

const rowsOf = (value: unknown): readonly Row[] =>
  (Array.isArray(value) ? value : [value]).filter((row): row is Row => typeof row === 'object' && row !== null);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
