import { replacedLinks, unseenLinks } from '../../domain/replaced-links';
import { type Data, linkedBefore, type LinkGuard, relationsIn, visible, without } from './linked-rows';

interface Params {
  readonly data?: Data;
  readonly where?: object;
}

type Update = (uid: string, params: Params) => Promise<unknown>;

/**
 * A form shows a field as empty whose files or documents are out of the reader's reach, and sends it empty. What was linked there stays:
 * an administrator of the network who changes a partnership's website does not take its logo away.
 */
export const keepUnseen = (guard: LinkGuard): void => {
  const manager = guard.strapi.db.entityManager as unknown as Record<'update', Update>;
  const update = manager.update.bind(manager);
  manager.update = async (uid, params) => update(uid, await withUnseen(guard, uid, params));
};

const withUnseen = async (guard: LinkGuard, uid: string, params: Params): Promise<Params> => {
  const { data, where } = params;
  const fields = data ? fieldsIn(guard, uid, data) : [];
  if (!data || !where || fields.length === 0) return params;
  const acting = await guard.actingOnes.current();
  if (acting.scope.kind === 'system') return params;
  const kept: Record<string, unknown> = { ...data };
  for (const { name, target, sent, holdsOne } of fields) {
    const left = without(await linkedBefore(guard, { uid, where }, { name }), sent);
    const unseen = left.length === 0 ? [] : without(left, await visible(guard, acting, { uid: target, ids: left }));
    const staying = unseenLinks(sent, unseen, holdsOne);
    if (staying.length > 0) kept[name] = holdsOne ? staying[0] : [...sent, ...staying];
  }
  return { ...params, data: kept };
};

interface SentField {
  readonly name: string;
  readonly target: string;
  readonly sent: readonly number[];
  readonly holdsOne: boolean;
}

/** Names of partnerships are no secret: who leaves one out has seen it. */
const fieldsIn = (guard: LinkGuard, uid: string, data: Data): readonly SentField[] =>
  relationsIn(guard, { uid, data }).flatMap(({ name, relation, target = '' }) => {
    if (!guard.plan().has(target) || guard.isPartnership(target)) return [];
    const sent = replacedLinks(data[name], relation.startsWith('morph'));
    return sent === null ? [] : [{ name, target, sent, holdsOne: relation.endsWith('One') }];
  });
