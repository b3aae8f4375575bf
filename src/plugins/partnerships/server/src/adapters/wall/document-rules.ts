import type { Core, Modules } from '@strapi/strapi';

import { subjectUnknown } from '../../../../../../kernel';
import type { StaffScope, WalledType, WalledTypes } from '../../../../contract';
import { allows } from '../../domain/access';
import { closingNotHere, namesNotHere, ownerMissing, ownerNowhere, partnershipNotMade, roleNotEnough } from '../../domain/desk-refusals';
import { namesAny } from '../../domain/linked-ids';
import { isPartnership, ownerAttributes } from '../../domain/owner-paths';
import { type Owners, present, requireMayDelete, requireSameOwner } from '../../domain/owners';
import { changesClosing, changesNames } from '../../domain/record-changes';
import { soleOwner } from '../../domain/sole-owner';
import type { ActingOnes } from './acting';
import { guardParent, type GuardParentPorts } from './guard-parent';
import { readOwners } from './owners-of';

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

const updatePartnership = async (act: Act): Promise<unknown> => {
  const owners = await requireWithinReach(act);
  if (!act.scope.isNetworkAdministrator && !allows(act.scope, 'manage', present(owners)))
    throw roleNotEnough('change a partnership’s settings');
  const before = await recordOf(act);
  // These are written by closing and merging alone (src/partnership-life), and by renaming, which keeps the old ones leading to it.
  if (changesClosing(dataOf(act), before)) throw closingNotHere();
  if (changesNames(dataOf(act), before)) throw namesNotHere();
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
    if (namesOwner(act)) requireSameOwner(act.scope, act.type, { before, after: await ownersOf(act, documentIdOf(act)) });
    return saved;
  });

const remove = async (act: Act): Promise<unknown> => {
  const owners = await requireWithinReach(act);
  const { [act.type.title]: title } = await recordOf(act);
  requireMayDelete(act.scope, { type: act.type, owners, title: typeof title === 'string' ? title : '' });
  return act.next();
};

const requireWithinReach = async (act: Act): Promise<Owners> => {
  const owners = await ownersOf(act, documentIdOf(act));
  if (present(owners).length === 0) throw subjectUnknown();
  const isMine = isPartnership(act.type) && act.scope.isNetworkAdministrator;
  if (!isMine && !allows(act.scope, 'read', present(owners))) throw subjectUnknown();
  return owners;
};

const ownersOf = ({ ports, context, type }: Act, documentId: string): Promise<Owners> =>
  ports.actingOnes.asSystem('whose it is', () => readOwners(ports.strapi, context.uid, { type, documentId }));

/** New things belong to the partnership one works in, or to the only one there is. */
const giveDefaultOwner = ({ context, type, scope }: Act): void => {
  const [attribute = ''] = type.owners;
  const params = context.params as { data?: Record<string, unknown> };
  if (attribute.includes('.') || namesAny(params.data?.[attribute])) return;
  const chosen = soleOwner(scope);
  if (!chosen) throw scope.grants.length === 0 ? ownerNowhere() : ownerMissing();
  params.data = { ...params.data, [attribute]: { set: [{ id: chosen.row }] } };
};

const namesOwner = (act: Act): boolean => ownerAttributes(act.type).some((name) => name in dataOf(act));

const dataOf = ({ context }: Act): Readonly<Record<string, unknown>> =>
  (context.params as { data?: Readonly<Record<string, unknown>> }).data ?? {};

const documentIdOf = ({ context }: Act): string => (context.params as { documentId?: string }).documentId ?? '';
