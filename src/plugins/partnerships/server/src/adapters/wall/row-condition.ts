import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { reachOf } from '../../domain/reach';
import type { Acting } from './acting';
import { ownedRows, type WallPlan } from './wall-plan';

/** A condition on `id` as Strapi's query builder takes it: a list of rows or a subquery. */
export type RowCondition = Readonly<Record<'id', { readonly $in: readonly number[] | Knex.QueryBuilder | Knex.Raw }>>;

/** `only` as in `ownedRows`: for a statement that has few rows to ask about. */
export type RowConditions = (acting: Acting, uid: string, only?: string | null) => RowCondition | null;

export interface RowConditionPorts {
  readonly knex: Knex;
  readonly plan: () => WallPlan;
  /** Rows of the partnerships that are not closed. */
  readonly openPartnerships: () => Knex.QueryBuilder;
}

/** Which rows of a type are within reach; null for all of them, and for types outside the wall. */
export const createRowConditions =
  ({ knex, plan, openPartnerships }: RowConditionPorts): RowConditions =>
  (acting, uid, only = null) => {
    const ways = plan().get(uid);
    if (!ways) return null;
    const reach = reachOf(acting.scope, acting);
    if (reach === null) return null;
    const isPartnership = ways.length === 0;
    if (isPartnership && isPicker(acting)) return { id: { $in: openPartnerships() } };
    if (isPartnership) return seesAllPartnerships(acting) ? null : { id: { $in: [...reach, ...freshRows(acting, uid)] } };
    const fresh = freshRows(acting, uid);
    if (reach.length === 0) return { id: { $in: fresh } };
    return { id: { $in: ownedRows(knex, ways, { partnerships: reach, fresh, only }) } };
  };

/** What is chosen anew is open; what a field holds already keeps its name. */
const isPicker = ({ directoryLook }: Acting): boolean => directoryLook !== null && !directoryLook.ofDocument;

const seesAllPartnerships = ({ scope, directoryLook }: Acting): boolean =>
  directoryLook !== null || (scope.kind === 'staff' && scope.isNetworkAdministrator);

const freshRows = ({ fresh }: Acting, uid: string): readonly number[] => [...(fresh.get(uid) ?? [])];

/** For RowConditionPorts. The database is asked for its tables only when Strapi has read its schemas. */
export const openPartnerships = (strapi: Core.Strapi, uid: string) => (): Knex.QueryBuilder =>
  strapi.db.connection(strapi.db.metadata.get(uid).tableName).whereNull('closed_on').select('id');
