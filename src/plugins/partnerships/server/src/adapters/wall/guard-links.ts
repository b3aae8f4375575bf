import type { UID } from '@strapi/strapi';

import { linkUnknown } from '../../domain/desk-refusals';
import { linkedIds, morphTargets, namesNoRow, writesLinkTable } from '../../domain/linked-ids';
import type { Acting } from './acting';
import { mergedAway, notAgreed } from './link-refusals';
import { type Data, linkedBefore, type LinkGuard, type Links, relationsIn, rowsOf, visible, without } from './linked-rows';

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

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const checkLinks = async (guard: LinkGuard, links: Links): Promise<void> => {
  for (const { name, relation, target = '' } of relationsIn(guard, links)) {
    await checkIds(guard, links.data[name], name);
    await checkColumns(guard, links, name);
    if (relation.startsWith('morphTo')) await checkMorph(guard, links, name);
    else if (guard.plan().has(target)) await checkTargets(guard, links, { name, target });
  }
};

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

/**
 * The partnership that owns a document has to have agreed: whoever works for several speaks for each apart, and has agreed for none of
 * them by working there.
 */
const unagreed = async (guard: LinkGuard, owners: readonly number[], asked: readonly number[]): Promise<readonly number[]> =>
  // Of two that a request names for something new, nobody knows here which one Strapi will take.
  owners.length === 1 ? without(asked, await guard.agreed(owners)) : asked;

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

/** A file names what it is used in by type and id, and may name only documents within reach. */
const checkMorph = async (guard: LinkGuard, { data }: Links, name: string): Promise<void> => {
  for (const { uid, id } of morphTargets(data[name])) {
    const acting = await guard.actingOnes.current();
    if (acting.scope.kind === 'system') return;
    const isWithin = guard.plan().has(uid) && (await visible(guard, acting, { uid, ids: [id] })).length > 0;
    if (!isWithin) throw linkUnknown(name);
  }
};
