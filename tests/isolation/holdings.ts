import type { Core } from '@strapi/strapi';

import { governedModels, type Meta, metaOf, walledTypes } from './governed-tables';
import { FILE, PARTNERSHIP } from './world';

type Row = Readonly<Record<string, unknown>>;

/** What the tables hold of one walled document, read past Strapi and past the wall. */
export interface Holding {
  readonly uid: string;
  readonly id: number;
  /** Its row, components and outgoing links; another text is a change. */
  readonly text: string;
  /** Rows of the partnerships that own it, first owner first. */
  readonly owners: readonly number[];
  /** What it links to, as `uid row attribute`, from inside components too. */
  readonly links: readonly string[];
}

export type Holdings = ReadonlyMap<string, Holding>;

interface Link {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly target: string;
  readonly name: string;
}

interface Shape {
  readonly uid: string;
  readonly table: string;
  readonly links: readonly Link[];
  readonly parts: readonly string[];
}

/** Rights stand in these; no request of this proof may change a row of them. */
const RIGHTS = [
  'concord_memberships',
  'concord_memberships_user_lnk',
  'concord_memberships_partnership_lnk',
  'concord_support_access',
  'admin_users_roles_lnk',
  'admin_roles',
];

/** Reads whose is what from the tables themselves; of those that did not change it keeps what it read. */
export class HoldingsReader {
  readonly #shapes: ReadonlyMap<string, Shape>;
  readonly #walled: readonly string[];
  readonly #owners: Readonly<Record<string, { readonly owners: readonly string[] }>>;
  readonly #morph: string;
  readonly #rows = new Map<string, readonly Row[]>();
  readonly #indexes = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();

  constructor(private readonly strapi: Core.Strapi) {
    this.#shapes = new Map(governedModels(strapi).map((meta) => [meta.uid, shapeOf(meta)]));
    this.#walled = walledTypes(strapi);
    this.#owners = strapi.config.get<{ readonly walled: Record<string, { owners: string[] }> }>('plugin::partnerships').walled;
    this.#morph = metaOf(strapi, FILE).attributes['related']?.joinTable?.name ?? '';
  }

  /** The tables whose change can be seen here. */
  tables(): readonly string[] {
    const of = [...this.#shapes.values()].flatMap(({ table, links, parts }) => [table, ...parts, ...links.map((link) => link.table)]);
    return [...new Set([...of, this.#morph, ...RIGHTS])];
  }

  async read(changed: readonly string[]): Promise<Holdings> {
    const known = this.tables();
    for (const table of this.#rows.size === 0 ? known : changed.filter((name) => known.includes(name))) await this.#load(table);
    const found = new Map<string, Holding>();
    for (const uid of this.#walled) for (const row of this.#all(this.#shape(uid).table)) this.#hold(found, uid, row);
    found.set('rights', { uid: 'rights', id: 0, text: JSON.stringify(RIGHTS.map((table) => this.#all(table))), owners: [], links: [] });
    return found;
  }

  async #load(table: string): Promise<void> {
    this.#rows.set(table, await this.strapi.db.connection(table).select('*'));
    for (const name of this.#indexes.keys()) if (name.startsWith(`${table} `)) this.#indexes.delete(name);
  }

  #hold(found: Map<string, Holding>, uid: string, row: Row): void {
    const id = Number(row['id']);
    const links: string[] = [];
    const text = JSON.stringify(this.#describe(uid, row, links));
    found.set(`${uid} ${id}`, { uid, id, text, owners: this.#ownersOf(uid, id), links });
  }

  #describe(uid: string, row: Row, links: string[]): unknown {
    const shape = this.#shape(uid);
    const id = row['id'];
    const linked = shape.links.flatMap(({ table, from, to, target, name }) =>
      this.#where(table, from, id).map((link) => {
        links.push(`${target} ${String(link[to])} ${uid}.${name}`);
        return [name, link[to]];
      }),
    );
    const files = this.#where(this.#morph, 'related_id', id).filter((link) => link['related_type'] === uid);
    for (const file of files) links.push(`${FILE} ${String(file['file_id'])} ${uid}.${String(file['field'])}`);
    const parts = shape.parts.flatMap((table) => this.#where(table, 'entity_id', id)).map((part) => this.#part(part, links));
    return [row, linked, files.map((file) => [file['file_id'], file['field']]), parts];
  }

  #part(part: Row, links: string[]): unknown {
    const uid = String(part['component_type']);
    const [row] = this.#where(this.#shape(uid).table, 'id', part['cmp_id']);
    return [part['field'], row ? this.#describe(uid, row, links) : null];
  }

  #ownersOf(uid: string, id: number): readonly number[] {
    if (uid === PARTNERSHIP) return [id];
    return (this.#owners[uid]?.owners ?? []).flatMap((path) => {
      const [first = '', ...rest] = path.split('.');
      const link = this.#shape(uid).links.find(({ name }) => name === first);
      if (!link) return [];
      const ends = this.#where(link.table, link.from, id).map((row) => Number(row[link.to]));
      if (rest.length === 0) return ends;
      const next = this.#shape(link.target).links.find(({ name }) => name === rest[0]);
      return next ? ends.flatMap((end) => this.#where(next.table, next.from, end).map((row) => Number(row[next.to]))) : [];
    });
  }

  #shape(uid: string): Shape {
    const shape = this.#shapes.get(uid);
    if (!shape) throw new Error(`${uid} is not governed.`);
    return shape;
  }

  #all(table: string): readonly Row[] {
    return this.#rows.get(table) ?? [];
  }

  #where(table: string, column: string, value: unknown): readonly Row[] {
    const name = `${table} ${column}`;
    const index = this.#indexes.get(name) ?? indexed(this.#all(table), column);
    this.#indexes.set(name, index);
    return index.get(value) ?? [];
  }
}

const shapeOf = ({ uid, tableName, attributes }: Meta): Shape => {
  const links: Link[] = [];
  const parts = new Set<string>();
  for (const [name, { joinTable, target, mappedBy }] of Object.entries(attributes)) {
    if (!joinTable) continue;
    if (joinTable.name.endsWith('_cmps')) parts.add(joinTable.name);
    else if (joinTable.inverseJoinColumn && target !== undefined && mappedBy === undefined)
      links.push({ table: joinTable.name, from: joinTable.joinColumn.name, to: joinTable.inverseJoinColumn.name, target, name });
  }
  return { uid, table: tableName, links, parts: [...parts] };
};

const indexed = (rows: readonly Row[], column: string): ReadonlyMap<unknown, readonly Row[]> => {
  const index = new Map<unknown, Row[]>();
  for (const row of rows) {
    const same = index.get(row[column]);
    if (same) same.push(row);
    else index.set(row[column], [row]);
  }
  return index;
};
