import type { Core, Modules } from '@strapi/strapi';

import { OWN_SELF, type StaffScope, type WalledType, type WalledTypes } from '../../../../contract';
import { allows, visits } from '../../domain/access';
import {
  closingNotHere,
  coOwnerDeletesNot,
  coOwnerNotYours,
  namesNotHere,
  notFound,
  ownerFixed,
  ownerMissing,
  ownerNowhere,
  partnershipNotDeleted,
  partnershipNotMade,
  roleNotEnough,
  visitorDeletesNot,
} from '../../domain/desk-refusals';
import { soleOwner } from '../../domain/sole-owner';
import type { ActingOnes } from './acting';
import { guardParent, type GuardParentPorts } from './guard-parent';
import { type Owners, readOwners } from './owners-of';

type Context = Modules.Documents.Middleware.Context;

export interface DocumentRulesPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly types: WalledTypes;
  readonly tellOfParent: GuardParentPorts['tellOfParent'];
}

interface Act {
  readonly ports: DocumentRulesPorts;
  readonly context: Context;
  readonly type: WalledType;
  readonly scope: StaffScope;
  readonly next: () => Promise<unknown>;
}

/**
 * What a member of staff may do to the working copies within reach: by role, and with one owner that stays. What is
 * out of reach the database layer does not find; these rules answer in words.
 */
export const createDocumentRules =
  (ports: DocumentRulesPorts) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const type = ports.types[context.uid];
    if (!type) return next();
    // Also for what is only looked at: found no sooner than inside a transaction, SQLite's one connection would be waited for for ever.
    const { scope } = await ports.actingOnes.current();
    return scope.kind === 'system' ? next() : decide({ ports, context, type, scope, next });
  };

const decide = (act: Act): Promise<unknown> => {
  const action: string = act.context.action;
  switch (action) {
    case 'create':
      // Under “All partnerships” it is made by the system, together with its first manager.
      if (isPartnership(act.type)) throw partnershipNotMade();
      return create(act);
    case 'update':
      return isPartnership(act.type) ? updatePartnership(act) : update(act);
    case 'delete':
      return remove(act);
    default:
      return act.next();
  }
};

const isPartnership = ({ owners }: WalledType): boolean => owners.includes(OWN_SELF);

const updatePartnership = async (act: Act): Promise<unknown> => {
  const owners = await requireWithinReach(act);
  if (!act.scope.isNetworkAdministrator && !allows(act.scope, 'manage', present(owners)))
    throw roleNotEnough('change a partnership’s settings');
  const before = await recordOf(act);
  if (changesClosing(act, before)) throw closingNotHere();
  if (changesNames(act, before)) throw namesNotHere();
  const record = { uid: act.context.uid, documentId: documentIdOf(act), scope: act.scope };
  return 'parent' in dataOf(act) ? guardParent(act.ports, record, act.next) : act.next();
};

type Data = Readonly<Record<string, unknown>>;

const recordOf = async (act: Act): Promise<Data> => {
  const { ports, context } = act;
  const where = { documentId: documentIdOf(act) };
  const row: unknown = await ports.actingOnes.asSystem('the record as it stands', () =>
    ports.strapi.db.query(context.uid).findOne({ where }),
  );
  return (row ?? {}) as Data;
};

/** These are written by closing and merging alone (src/partnership-life); a form may send back what stands there already. */
const changesClosing = (act: Act, before: Data): boolean =>
  linksIn(dataOf(act).successor) || ['closedOn', 'isMerged'].some((name) => changes(dataOf(act), before, name));

/** By renaming alone, which keeps the old ones leading to it. */
const changesNames = (act: Act, before: Data): boolean => ['name', 'shortName', 'slug'].some((name) => changes(dataOf(act), before, name));

const changes = (data: Data, before: Data, name: string): boolean =>
  data[name] !== undefined && (data[name] ?? null) !== (before[name] ?? null);

/** Whether a relation's payload links or unlinks anything. */
const linksIn = (payload: unknown): boolean =>
  names(payload) || (typeof payload === 'object' && payload !== null && 'disconnect' in payload && names(payload.disconnect));

const create = (act: Act): Promise<unknown> =>
  act.ports.strapi.db.transaction(async () => {
    giveDefaultOwner(act);
    const saved = (await act.next()) as { readonly documentId?: string } | null;
    const owners = await ownersOf(act, saved?.documentId ?? '');
    if (present(owners).length === 0) throw ownerMissing();
    if (!allows(act.scope, 'create', present(owners))) throw roleNotEnough(`add a ${act.type.name} there`);
    return saved;
  });

const update = (act: Act): Promise<unknown> =>
  act.ports.strapi.db.transaction(async () => {
    const before = await requireWithinReach(act);
    if (!allows(act.scope, 'update', present(before))) throw roleNotEnough(`change this ${act.type.name}`);
    const saved = await act.next();
    if (namesOwner(act)) requireSameOwner(act, { before, after: await ownersOf(act, documentIdOf(act)) });
    return saved;
  });

const remove = async (act: Act): Promise<unknown> => {
  const owners = await requireWithinReach(act);
  if (isPartnership(act.type)) throw partnershipNotDeleted();
  if (!allows(act.scope, 'delete', present(owners)))
    throw visits(act.scope, present(owners)) ? visitorDeletesNot() : roleNotEnough(`delete this ${act.type.name}`);
  const [owner = null] = owners ?? [];
  if (owner !== null && isWhole(act.type) && !allows(act.scope, 'delete', [owner])) throw coOwnerDeletesNot(act.type.name);
  return act.next();
};

/** A part of a document is written and taken out by both owners; the document itself is one's own to delete. */
const isWhole = ({ owners }: WalledType): boolean => !owners.some((path) => path.includes('.'));

const requireSameOwner = ({ scope, type }: Act, { before, after }: { readonly before: Owners; readonly after: Owners }): void => {
  const [owner = null] = before ?? [];
  if (present(after).length === 0) throw ownerMissing();
  if (after?.[0] !== owner) throw ownerFixed(type.name);
  const isCoOwnerSame = before?.slice(1).join() === after.slice(1).join();
  if (!isCoOwnerSame && !allows(scope, 'publish', owner === null ? [] : [owner])) throw coOwnerNotYours(type.name);
};

const requireWithinReach = async (act: Act): Promise<Owners> => {
  const owners = await ownersOf(act, documentIdOf(act));
  if (present(owners).length === 0) throw notFound();
  const isMine = isPartnership(act.type) && act.scope.isNetworkAdministrator;
  if (!isMine && !allows(act.scope, 'read', present(owners))) throw notFound();
  return owners;
};

const ownersOf = ({ ports, context, type }: Act, documentId: string): Promise<Owners> =>
  ports.actingOnes.asSystem('whose it is', () => readOwners(ports.strapi, context.uid, { type, documentId }));

/** New things belong to the partnership one works in, or to the only one there is. */
const giveDefaultOwner = ({ context, type, scope }: Act): void => {
  const [attribute = ''] = type.owners;
  const params = context.params as { data?: Record<string, unknown> };
  if (attribute.includes('.') || names(params.data?.[attribute])) return;
  const chosen = soleOwner(scope);
  if (!chosen) throw scope.grants.length === 0 ? ownerNowhere() : ownerMissing();
  params.data = { ...params.data, [attribute]: { set: [{ id: chosen.row }] } };
};

/** Whether a relation's payload names anything; the form sends empty lists for what was left alone. */
const names = (payload: unknown): boolean => {
  if (payload === null || payload === undefined || payload === '') return false;
  if (Array.isArray(payload)) return payload.length > 0;
  if (typeof payload !== 'object') return true;
  if ('connect' in payload || 'set' in payload || 'disconnect' in payload) {
    return names('connect' in payload ? payload.connect : null) || names('set' in payload ? payload.set : null);
  }
  return true;
};

const namesOwner = (act: Act): boolean => act.type.owners.some((path) => (path.split('.')[0] ?? '') in dataOf(act));

const dataOf = ({ context }: Act): Readonly<Record<string, unknown>> =>
  (context.params as { data?: Readonly<Record<string, unknown>> }).data ?? {};

const documentIdOf = ({ context }: Act): string => (context.params as { documentId?: string }).documentId ?? '';
const present = (owners: Owners): readonly string[] => (owners ?? []).filter((id): id is string => id !== null);
