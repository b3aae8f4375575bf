import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { OWN_SELF, type WalledTypes } from '../../../../contract';

/** A join table on the way from a document to its owner: `from` holds the document's row, `to` the next one's. */
export interface Step {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** The ways to the owners of each walled type; the way of the partnership itself has no steps. */
export type WallPlan = ReadonlyMap<string, readonly (readonly Step[])[]>;

/** Reads the ways out of Strapi's own metadata. Throws when one is not made of join tables: better no start than a hole. */
export const planWall = (strapi: Core.Strapi, types: WalledTypes): WallPlan =>
  new Map(Object.entries(types).map(([uid, { owners }]) => [uid, owners.map((path) => stepsOf(strapi, uid, path))]));

const stepsOf = (strapi: Core.Strapi, uid: string, path: string): readonly Step[] => {
  if (path === OWN_SELF) return [];
  const steps: Step[] = [];
  let at = uid;
  for (const name of path.split('.')) {
    const { step, target } = joinTableOf(strapi, at, name);
    steps.push(step);
    at = target;
  }
  return steps;
};

/** The join table of a relation. Throws when it has none. */
export const joinTableOf = (strapi: Core.Strapi, uid: string, name: string): { readonly step: Step; readonly target: string } => {
  const attribute = strapi.db.metadata.get(uid).attributes[name] as Attribute | undefined;
  if (!attribute?.joinTable || attribute.target === undefined) throw new Error(`${uid}.${name} is no relation with a join table.`);
  const { name: table, joinColumn, inverseJoinColumn } = attribute.joinTable;
  return { step: { table, from: joinColumn.name, to: inverseJoinColumn.name }, target: attribute.target };
};

/** What Strapi's metadata says of a relation; its types keep join tables from us. */
interface Attribute {
  readonly target?: string;
  readonly joinTable?: { readonly name: string; readonly joinColumn: Column; readonly inverseJoinColumn: Column };
}

interface Column {
  readonly name: string;
}

/** The rows that the partnerships (rows) own, as a subquery; each way adds its own. */
export const ownedRows = (knex: Knex, ways: readonly (readonly Step[])[], partnerships: readonly number[]): Knex.QueryBuilder => {
  const [first, ...others] = ways.map((steps) => rowsAlong(knex, steps, partnerships));
  if (!first) throw new Error('The wall needs a way to the owner.');
  return others.length === 0 ? first : first.union(others);
};

/** Nested rather than joined: each step is served by the join table's own index. */
const rowsAlong = (knex: Knex, [step, ...rest]: readonly Step[], partnerships: readonly number[]): Knex.QueryBuilder => {
  if (!step) throw new Error('The wall needs a way to the owner.');
  const rows = knex(step.table).select(step.from);
  return rest.length === 0 ? rows.whereIn(step.to, partnerships) : rows.whereIn(step.to, rowsAlong(knex, rest, partnerships));
};
