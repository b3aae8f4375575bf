import { AsyncLocalStorage } from 'node:async_hooks';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { outsideJest } from '../support/outside-jest';
import { PROJECT_ROOT } from '../support/project-root';
import { governedTables } from './governed-tables';

/** A statement on a governed table that ran for a signed-in person before it was known what that person may reach. */
export interface Unscoped {
  readonly sql: string;
  readonly request: string;
}

/**
 * The second check, independent of the wall: it listens to the database driver itself, where every statement passes,
 * whoever built it. It knows of the wall only when a scope was found, by listening to that too.
 */
export class StatementRecorder {
  readonly unscoped: Unscoped[] = [];
  /** Tables that statements of writing named since `takeWritten`. */
  readonly #written = new Set<string>();
  readonly #tables: ReadonlySet<string>;
  readonly #scoped = new WeakSet();
  readonly #finding = new AsyncLocalStorage<true>();
  readonly #undo: () => void;
  statements = 0;
  seen = 0;

  constructor(private readonly strapi: Core.Strapi) {
    this.#tables = new Set(governedTables(strapi));
    const knex = strapi.db.connection;
    const listen = ({ sql }: { readonly sql: string }) => this.#hear(sql);
    knex.on('query', listen);
    const restore = this.#watchScopes();
    this.#undo = () => {
      knex.removeListener('query', listen);
      restore();
    };
  }

  stop(): void {
    this.#undo();
  }

  takeWritten(): readonly string[] {
    const written = [...this.#written];
    this.#written.clear();
    return written;
  }

  #hear(sql: string): void {
    this.seen += 1;
    const named = tablesIn(sql);
    if (/^\s*(?:insert|update|delete|with)\b/i.test(sql)) for (const table of named) this.#written.add(table);
    if (!named.some((name) => this.#tables.has(name))) return;
    this.statements += 1;
    const request = personsRequest(this.strapi);
    if (!request || this.#scoped.has(request) || this.#finding.getStore() || isForAdministrators(request)) return;
    this.unscoped.push({ sql, request: `${request.method} ${request.url}` });
  }

  /** Only the reading of the scope itself comes before it. */
  #watchScopes(): () => void {
    const { prototype } = actingOnes();
    const { current, asSystem } = prototype;
    const [finding, scoped, strapi] = [this.#finding, this.#scoped, this.strapi];
    prototype.current = async function (this: unknown) {
      const found = await finding.run(true, () => current.call(this));
      const request = strapi.requestContext.get() as object | undefined;
      if (request) scoped.add(request);
      return found;
    };
    prototype.asSystem = function (this: unknown, reason, work) {
      return finding.run(true, () => asSystem.call(this, reason, work));
    };
    return () => Object.assign(prototype, { current, asSystem });
  }
}

interface Prototype {
  current(this: unknown): Promise<unknown>;
  asSystem(this: unknown, reason: string, work: () => unknown): unknown;
}

const actingOnes = (): { readonly prototype: Prototype } => {
  const file = path.join(PROJECT_ROOT, 'dist/src/plugins/partnerships/server/src/adapters/wall/acting.js');
  return (outsideJest().require(file) as { readonly ActingOnes: { readonly prototype: Prototype } }).ActingOnes;
};

interface PersonsRequest {
  readonly method: string;
  readonly url: string;
  readonly state?: {
    readonly auth?: { readonly strategy?: { readonly name?: string } };
    readonly user?: { readonly roles?: readonly { readonly code: string }[] };
  };
}

/** Figures of the whole installation, which all but network administrators are refused. */
const WHOLE_INSTALLATION = /^\/(?:content-manager\/homepage\/count-documents|admin\/homepage\/key-statistics)/;

const isForAdministrators = ({ url, state }: PersonsRequest): boolean =>
  WHOLE_INSTALLATION.test(url) && (state?.user?.roles?.some(({ code }) => code === 'strapi-super-admin') ?? false);

const personsRequest = (strapi: Core.Strapi): PersonsRequest | null => {
  const request = strapi.requestContext.get() as unknown as PersonsRequest | undefined;
  return request && ['admin', 'admin-token'].includes(request.state?.auth?.strategy?.name ?? '') ? request : null;
};

const tablesIn = (sql: string): readonly string[] => [...sql.matchAll(/[`"]([a-z0-9_]+)[`"]/g)].map(([, name = '']) => name);
