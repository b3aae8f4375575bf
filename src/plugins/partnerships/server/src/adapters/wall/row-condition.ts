import type { Knex } from 'knex';

import { reachOf } from '../../domain/reach';
import type { Acting } from './acting';
import { ownedRows, type WallPlan } from './wall-plan';

/** A condition on `id` as Strapi's query builder takes it: a list of rows or a subquery. */
export type RowCondition = Readonly<Record<'id', { readonly $in: readonly number[] | Knex.QueryBuilder }>>;

export type RowConditions = (acting: Acting, uid: string) => RowCondition | null;

/** Which rows of a type are within reach; null for all of them, and for types outside the wall. */
export const createRowConditions =
  (knex: Knex, plan: () => WallPlan): RowConditions =>
  (acting, uid) => {
    const paths = plan().get(uid);
    if (!paths) return null;
    const reach = reachOf(acting.scope, acting);
    if (reach === null) return null;
    const isPartnership = paths.some((steps) => steps.length === 0);
    if (isPartnership) return seesAllPartnerships(acting) ? null : { id: { $in: [...reach, ...freshRows(acting, uid)] } };
    const fresh = freshRows(acting, uid);
    if (reach.length === 0) return { id: { $in: fresh } };
    const owned = ownedRows(knex, paths, reach);
    return { id: { $in: fresh.length === 0 ? owned : owned.union(fresh.map((id) => knex.select(knex.raw('?', [id])))) } };
  };

const seesAllPartnerships = ({ scope, directoryLook }: Acting): boolean =>
  directoryLook !== null || (scope.kind === 'staff' && scope.isNetworkAdministrator);

const freshRows = ({ fresh }: Acting, uid: string): readonly number[] => [...(fresh.get(uid) ?? [])];
