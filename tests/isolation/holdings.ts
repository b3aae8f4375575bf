import type { Core } from '@strapi/strapi';

import { governedModels, type Meta, metaOf, walledTypes } from './governed-tables';
import { FILE, PARTNERSHIP } from './world';

type Row = Readonly<Record<string, unknown>>;

/** What the tables hold of one walled document, read past Strapi and past the wall. */
export interface Holding {
  readonly uid: string;
  readonly id: number | string;
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

/** What stands in a partnership beside documents: tables with the column that says in which, or of which website key. */
const HOUSES = [
  { table: 'concord_invitations', by: 'partnership' },
  { table: 'concord_practitioners', by: 'partnership' },
  { table: 'concord_site_key_partnerships', by: 'partnership' },
  { table: 'concord_site_keys', by: 'id' },
  { table: 'concord_site_key_secrets', by: 'key_id' },
] as const;

/**
 * Reads whose is what from the tables themselves, past Strapi and past the wall. Tables that no statement wrote are not
 * read again, and documents none of whose rows are another than before keep what was made of them.
 */
export class HoldingsReader {
  readonly #shapes: ReadonlyMap<string, Shape>;
  readonly #walled: readonly string[];
  readonly #owners: Readonly<Record<string, { readonly owners: readonly string[] }>>;
  readonly #morph: string;
  /** Of each table its rows, by their text. */
  readonly #rows = new Map<string, ReadonlyMap<string, Row>>();
  readonly #indexes = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();
  #held: Holdings = new Map();
  /** The documents that were made of what was looked up, by `table column value`. */
  readonly #madeOf = new Map<string, Set<string>>();
  /** The columns of each table by which anything was ever looked up. */
  readonly #columns = new Map<string, Set<string>>();
  #making = '';

  constructor(private readonly strapi: Core.Strapi) {
    this.#shapes = new Map(governedModels(strapi).map((meta) => [meta.uid, shapeOf(meta)]));
    this.#walled = walledTypes(strapi);
    this.#owners = strapi.config.get<{ readonly walled: Record<string, { owners: string[] }> }>('plugin::partnerships').walled;
    this.#morph = metaOf(strapi, FILE).attributes['related']?.joinTable?.name ?? '';
  }

  /** The tables whose change can be seen here. */
  tables(): readonly string[] {
    const of = [...this.#shapes.values()].flatMap(({ table, links, parts }) => [table, ...parts, ...links.map((link) => link.table)]);
    return [...new Set([...of, this.#morph, ...RIGHTS, ...HOUSES.map(({ table }) => table)])];
  }

  async read(changed: readonly string[]): Promise<Holdings> {
    const known = this.tables();
    const isFirst = this.#rows.size === 0;
    const stale = new Set<string>();
    for (const table of isFirst ? known : known.filter((name) => changed.includes(name))) {
      for (const key of await this.#load(table)) stale.add(key);
    }
    const found = new Map<string, Holding>();
    for (const uid of this.#walled) {
      for (const row of this.#all(this.#shape(uid).table)) {
        const key = `${uid} ${Number(row['id'])}`;
        const kept = stale.has(key) ? undefined : this.#held.get(key);
        found.set(key, kept ?? this.#hold(key, uid, row));
      }
    }
    const rights = this.#held.get('rights');
    found.set('rights', rights && !stale.has('rights') ? rights : this.#rights());
    this.#holdHouses(found);
    this.#held = found;
    return found;
  }

  #holdHouses(found: Map<string, Holding>): void {
    const partnerships = new Map(this.#all(this.#shape(PARTNERSHIP).table).map((row) => [row['global_id'], Number(row['id'])]));
    const ofKeys = this.#all('concord_site_key_partnerships');
    for (const { table, by } of HOUSES) {
      for (const row of this.#all(table)) {
        const named = by === 'partnership' ? [row] : ofKeys.filter((link) => link['key_id'] === row[by]);
        const owners = named.map((link) => partnerships.get(link['partnership']) ?? 0);
        const id = String(['id', 'hash', 'key_id'].map((column) => row[column]).find((value) => typeof value === 'string'));
        found.set(`${table} ${id}`, { uid: table, id, text: JSON.stringify(row), owners, links: [] });
      }
    }
  }

  /** Answers which documents are made of rows that are another now. */
  async #load(table: string): Promise<ReadonlySet<string>> {
    const rows: readonly Row[] = await this.strapi.db.connection(table).select('*');
    const [before, after] = [this.#rows.get(table) ?? new Map<string, Row>(), new Map(rows.map((row) => [JSON.stringify(row), row]))];
    const changed = [...onlyIn(before, after), ...onlyIn(after, before)];
    const stale = new Set<string>(RIGHTS.includes(table) ? ['rights'] : []);
    for (const column of this.#columns.get(table) ?? []) {
      for (const row of changed) for (const key of this.#madeOf.get(`${table} ${column} ${String(row[column])}`) ?? []) stale.add(key);
      this.#indexes.delete(`${table} ${column}`);
    }
    this.#rows.set(table, after);
    return stale;
  }

  #rights(): Holding {
    return { uid: 'rights', id: 0, text: JSON.stringify(RIGHTS.map((table) => this.#all(table))), owners: [], links: [] };
  }

  #hold(key: string, uid: string, row: Row): Holding {
    this.#making = key;
    const id = Number(row['id']);
    const links: string[] = [];
    const [own = row] = this.#where(this.#shape(uid).table, 'id', row['id']);
    const text = JSON.stringify(this.#describe(uid, own, links));
    return { uid, id, text, owners: this.#ownersOf(uid, id), links };
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
      const rows = [...this.#where(link.table, link.from, id)].sort((a, b) => Number(a['id']) - Number(b['id']));
      const ends = rows.map((row) => Number(row[link.to]));
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
    return [...(this.#rows.get(table)?.values() ?? [])];
  }

  #where(table: string, column: string, value: unknown): readonly Row[] {
    const name = `${table} ${column}`;
    const index = this.#indexes.get(name) ?? indexed(this.#all(table), column);
    this.#indexes.set(name, index);
    this.#columns.set(table, (this.#columns.get(table) ?? new Set()).add(column));
    const lookup = `${name} ${String(value)}`;
    this.#madeOf.set(lookup, (this.#madeOf.get(lookup) ?? new Set()).add(this.#making));
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

const onlyIn = (rows: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row>): readonly Row[] =>
  [...rows].filter(([text]) => !others.has(text)).map(([, row]) => row);

const indexed = (rows: readonly Row[], column: string): ReadonlyMap<unknown, readonly Row[]> => {
  const index = new Map<unknown, Row[]>();
  for (const row of rows) {
    const same = index.get(row[column]);
    if (same) same.push(row);
    else index.set(row[column], [row]);
  }
  return index;
};
