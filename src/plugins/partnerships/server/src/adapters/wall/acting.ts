import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { isLook } from '../../../../../../kernel';
import { type Scope, scopeMissing, type StaffScope } from '../../../../contract';
import { FORM_HEADER } from '../../../../contract/open-form';
import { isBrowsing } from '../../domain/browsing';
import { type DirectoryLook, directoryLookOf } from '../../domain/directory-look';
import { isOfMediaLibrary, workingInForm } from '../../domain/open-form';
import type { Owners } from '../../domain/owners';
import { administersNetwork } from '../network-administrator';

/** One acting person or work, for as long as a request or that work lasts. */
export interface Acting {
  readonly scope: Scope;
  readonly browsing: boolean;
  /** Whether the request may change anything. */
  readonly writing: boolean;
  /** The request that only names partnerships, for a picker; null for all others. */
  readonly directoryLook: DirectoryLook | null;
  /** Rows made by this very request, which have no owner until it is done; by uid. */
  readonly fresh: Map<string, Set<number>>;
}

export interface ActingPorts {
  readonly strapi: Core.Strapi;
  readonly readScope: (user: { readonly id: number; readonly isNetworkAdministrator: boolean }) => Promise<StaffScope>;
  /** Whose a document is, past the wall; none for what is walled in nowhere. */
  readonly ownersOf: (document: { readonly uid: string; readonly documentId: string }) => Promise<Owners>;
}

/** Finds out who is acting: the work that said so, the member of staff behind the request, or Strapi as it starts. */
export class ActingOnes {
  readonly #work = new AsyncLocalStorage<Acting>();
  readonly #asked = new WeakMap<object, Promise<Acting>>();
  readonly #known = new WeakMap<object, Acting>();

  constructor(private readonly ports: ActingPorts) {}

  asSystem<T>(reason: string, work: () => T): T {
    return this.#work.run(systemActing(reason), work);
  }

  /** Throws `scope.missing`. */
  async current(): Promise<Acting> {
    const known = this.found();
    if (known) return known;
    const request = this.#request();
    const asked = this.#asked.get(request) ?? this.#find(request);
    this.#asked.set(request, asked);
    const acting = await asked;
    this.#known.set(request, acting);
    return acting;
  }

  /** For the rest of the request, the partnership picked in the side bar narrows nothing. */
  async lookBeyondPicked(): Promise<void> {
    const acting = { ...(await this.current()), browsing: false };
    const request = this.#request();
    this.#asked.set(request, Promise.resolve(acting));
    this.#known.set(request, acting);
  }

  /** The same where waiting is not possible; whoever has not been found yet counts as unknown. Throws `scope.missing`. */
  known(): Acting {
    const known = this.found();
    if (known) return known;
    throw scopeMissing();
  }

  /** The same, and null for whoever has not been found yet. */
  found(): Acting | null {
    const work = this.#outsideRequests();
    if (work) return work;
    const request = this.ports.strapi.requestContext.get();
    return (request && this.#known.get(request)) ?? null;
  }

  /** Who acts in the newsroom's pages and the media library, once that has been found; null elsewhere. */
  inNewsroom(): Acting | null {
    const request = this.ports.strapi.requestContext.get() as Request | undefined;
    if (this.#work.getStore() || !request || !/^\/(?:content-manager|upload)(?:\/|$)/.test(request.path)) return null;
    return this.#known.get(request) ?? null;
  }

  /** Who sends the request, on the staff (row) or not; null for Concord's own work. */
  sender(): { readonly staff: number | null } | null {
    const request = this.ports.strapi.requestContext.get() as Request | undefined;
    return this.#outsideRequests() || !request ? null : { staff: staffBehind(request.state)?.id ?? null };
  }

  #outsideRequests(): Acting | null {
    const work = this.#work.getStore();
    if (work) return work;
    // While Strapi starts there is no request, and what runs is its own code and ours.
    return this.ports.strapi.isLoaded ? null : systemActing('start-up');
  }

  #request(): Request {
    const request = this.ports.strapi.requestContext.get() as Request | undefined;
    if (!request) throw scopeMissing();
    return request;
  }

  async #find(request: Request): Promise<Acting> {
    const user = staffBehind(request.state);
    if (!user) throw scopeMissing();
    const isNetworkAdministrator = administersNetwork(user);
    const scope = await this.#inOpenForm(request, await this.ports.readScope({ id: user.id, isNetworkAdministrator }));
    // Whoever works nowhere has nothing to choose a partnership for.
    const isNobody = !isNetworkAdministrator && scope.grants.length === 0;
    return {
      scope,
      browsing: isBrowsing(request),
      writing: !isLook(request.method),
      directoryLook: isNobody ? null : directoryLookOf(request),
      fresh: new Map(),
    };
  }

  async #inOpenForm(request: Request, scope: StaffScope): Promise<StaffScope> {
    const form = isOfMediaLibrary(request.path) ? request.get(FORM_HEADER) : '';
    const [uid = '', documentId = ''] = form.split('/');
    if (documentId === '') return scope;
    return workingInForm(scope, await this.asSystem('whose form is open', () => this.ports.ownersOf({ uid, documentId })));
  }
}

interface Staff {
  readonly id: number;
  readonly roles?: readonly { readonly code: string }[];
}

/** Koa's context, as far as it matters here. */
interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** A header; empty for none. */
  readonly get: (name: string) => string;
  readonly state: { readonly user?: Partial<Staff>; readonly auth?: { readonly strategy?: { readonly name?: string } } };
}

/** Members of staff are signed in. Whoever comes by an admin token of theirs is nobody (`close-admin-tokens.ts`). */
const staffBehind = ({ user, auth }: Request['state']): Staff | null =>
  auth?.strategy?.name === 'admin' && typeof user?.id === 'number' ? { ...user, id: user.id } : null;

const systemActing = (reason: string): Acting => ({
  scope: { kind: 'system', reason },
  browsing: false,
  writing: true,
  directoryLook: null,
  fresh: new Map(),
});
