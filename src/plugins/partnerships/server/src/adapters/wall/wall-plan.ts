import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { WalledTypes } from '../../../../contract';
import { firstStep, isPartnership } from '../../domain/owner-paths';

/** A join table on the way from a document to its owners: `from` holds the document's row, `to` the next one's. */
export interface Step {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** A step, and those that lead on from there: none where it has come to the owner. */
export interface Way extends Step {
  readonly further: readonly Way[];
}

/** The ways to the owners of each walled type; the partnership itself has none. */
export type WallPlan = ReadonlyMap<string, readonly Way[]>;

/** Reads the ways out of Strapi's own metadata. Throws when one is not made of join tables: better no start than a hole. */
export const planWall = (strapi: Core.Strapi, types: WalledTypes): WallPlan =>
  new Map(Object.entries(types).map(([uid, type]) => [uid, isPartnership(type) ? [] : waysOf(strapi, uid, type.owners)]));

/** Paths that begin alike are one way as far as they go together: both owners of a section are those of its issue. */
const waysOf = (strapi: Core.Strapi, uid: string, paths: readonly string[]): readonly Way[] =>
  [...new Set(paths.map(firstStep))].map((name) => {
    const { step, target } = joinTableOf(strapi, uid, name);
    const together = paths.filter((path) => firstStep(path) === name);
    const further = together.filter((path) => path !== name).map((path) => path.slice(name.length + 1));
    if (further.length > 0 && further.length < together.length) throw new Error(`${uid}.${name} is an owner and leads on to others.`);
    return { ...step, further: waysOf(strapi, target, further) };
  });

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
export const ownedRows = (knex: Knex, ways: readonly Way[], { partnerships, fresh, only = null }: Owned): Knex.Raw => {
  const asked = partnerships.length === 0 ? 'null' : partnerships.map(written).join(', ');
  const parts = [...ways.map((way) => rowsAlong(way, { asked, only, depth: 0 })), ...fresh.map((row) => `select ${written(row)}`)];
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

interface Asking {
  readonly asked: string;
  readonly only: string | null;
  readonly depth: number;
}

/** Nested rather than joined: each step is served by the join table's own index. */
const rowsAlong = ({ table, from, to, further }: Way, { asked, only, depth }: Asking): string => {
  const name = `w${depth}`;
  const next = { asked, only: only && `"${name}"."${to}"`, depth: depth + 1 };
  const ends = further.length === 0 ? asked : further.map((way) => rowsAlong(way, next)).join(' union all ');
  const which = only === null ? '' : `"${name}"."${from}" = ${only} and `;
  return `select "${name}"."${from}" from "${table}" as "${name}" where ${which}"${name}"."${to}" in (${ends})`;
};
