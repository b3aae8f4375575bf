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

/**
 * The rows that the partnerships (rows) own, as a subquery in brackets; each way adds its own. Written out, numbers and all,
 * because it goes into nearly every statement of a request, and building it anew took as long as asking it.
 */
export const ownedRows = (knex: Knex, ways: readonly (readonly Step[])[], { partnerships, fresh, only = null }: Owned): Knex.Raw => {
  const asked = partnerships.length === 0 ? 'null' : partnerships.map(written).join(', ');
  const parts = [...ways.map((steps) => rowsAlong(steps, { asked, only })), ...fresh.map((row) => `select ${written(row)}`)];
  return knex.raw(`(${parts.join(' union all ')})`);
};

/** Row numbers come from the database itself; anything else never gets into a statement. */
const written = (row: number): string => {
  if (!Number.isSafeInteger(row)) throw new Error('The wall was given a row that is no number.');
  return String(row);
};

interface Owned {
  readonly partnerships: readonly number[];
  /** Rows that count beside them. */
  readonly fresh: readonly number[];
  /**
   * The column that holds the row asked about, quoted, where a statement has few rows to ask about. All that partnerships
   * own is then not gathered for each statement: that took longer the more they own.
   */
  readonly only?: string | null;
}

interface Way {
  readonly asked: string;
  readonly only: string | null;
}

/** Nested rather than joined: each step is served by the join table's own index. */
const rowsAlong = ([step, ...rest]: readonly Step[], { asked, only }: Way): string => {
  if (!step) throw new Error('The wall needs a way to the owner.');
  const name = `w${rest.length}`;
  const further = rest.length === 0 ? asked : rowsAlong(rest, { asked, only: only && `"${name}"."${step.to}"` });
  const which = only === null ? '' : `"${name}"."${step.from}" = ${only} and `;
  return `select "${name}"."${step.from}" from "${step.table}" as "${name}" where ${which}"${name}"."${step.to}" in (${further})`;
};
