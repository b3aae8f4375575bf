import type { Req } from '../client';
import type { PlaceKey } from '../the-five-places';
import type { Thing } from '../world';

/** What somebody does by a request. What a role may do with what is whose stands in `expected-matrix.ts`. */
export type Operation =
  | 'read'
  | 'create'
  | 'update'
  | 'delete'
  | 'publish'
  | 'copy'
  | 'link'
  | 'move'
  | 'manage'
  /** Its people, website keys and practitioners. */
  | 'run'
  /** What network administrators do for all partnerships. */
  | 'network'
  /** Names a partnership, or what stands in it, where nothing of it belongs. */
  | 'astray'
  /** A door of Strapi's that Concord does not use. */
  | 'stock';

/** What a request is about: the thing aimed at, and what of the sender's own it starts from. */
export interface Aim {
  readonly thing: Thing;
  readonly host: (uid: string) => Thing;
}

/** One way to a thing: a route of the server, with what is sent there. */
export interface Door {
  readonly name: string;
  /** As Strapi's route table has it. */
  readonly route: string;
  readonly operation: Operation;
  /** The types that can be aimed at. */
  readonly uids: readonly string[];
  /** Type of the sender's own document that the request starts from. */
  readonly from?: string;
  readonly send: (aim: Aim) => Req;
  /** True when "allowed" shows by the thing's word in the answer. */
  readonly shows?: true;
  /** Default: all. */
  readonly places?: readonly PlaceKey[];
  /** Might change who may do what, for those who may do that: the random walk lets these alone. */
  readonly changesRights?: true | undefined;
  /** Whom it would open, and change the rights of the very person that knocks. */
  readonly notFor?: 'administrators';
}

/** A way to look around: nobody is aimed at, and only what is within reach may show. */
export interface Window {
  readonly name: string;
  readonly route: string;
  readonly path: string;
  /** Type whose things within reach must all be there, no more and no fewer, by document id or row. */
  readonly all?: string;
  /** Default: GET of the path. */
  readonly req?: Req;
  /** Answers nobody but with a refusal. */
  readonly closed?: true;
}

export const get = (path: string): Req => ({ method: 'GET', path });
export const post = (path: string, body: unknown): Req => ({ method: 'POST', path, body });
export const put = (path: string, body: unknown): Req => ({ method: 'PUT', path, body });
export const del = (path: string): Req => ({ method: 'DELETE', path });

export const collection = (uid: string, rest = ''): string => `/content-manager/collection-types/${uid}${rest}`;

export const TITLES: Readonly<Record<string, string>> = {
  'api::story.story': 'title',
  'api::event.event': 'title',
  'api::briefing.briefing': 'title',
  'api::issue.issue': 'title',
  'api::section.section': 'heading',
  'api::contact.contact': 'label',
  'api::partnership.partnership': 'website',
};

export const titleOf = (uid: string): string => TITLES[uid] ?? 'name';
