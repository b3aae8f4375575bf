import type { MembershipRole } from './roles';

/**
 * What can become of a partnership, over the admin's HTTP (admin session). Carried out above the plugins (src/partnership-life),
 * because it touches what is published as well. Renaming is for managers by a membership of their own, all else for network
 * administrators, who may rename too. To everybody else the partnership does not exist (`partnership.unknown`).
 *
 * - `GET  /partnership-life/:partnership` → LifeResponse
 * - `POST /partnership-life/:partnership/:act/plan` the wish → PlanResponse; changes nothing
 * - `POST /partnership-life/:partnership/:act` Performing → PlanResponse: what was done
 *
 * `:act` is one of LIFE_ACTS, with the wish of that name. Codes: `network.not-yours`, `partnership.unknown`, `reason.missing`,
 * `plan.stale`, `plan.stopped`, `request.invalid`, and those of the plan's problems.
 */
export const LIFE_ACTS = ['rename', 'merge', 'split', 'close'] as const;
export type LifeActName = (typeof LIFE_ACTS)[number];

export interface LifeWishes {
  /** What is left out stays as it is by then. */
  readonly rename: { readonly name?: string; readonly shortName?: string; readonly slug?: string };
  /** Slug of the one that it becomes part of. */
  readonly merge: { readonly into: string };
  readonly split: {
    /** Slug of the one that gets it. */
    readonly into: string;
    /** What that one is called, when it is to be made; null when it is there. */
    readonly founding: { readonly name: string; readonly shortName: string } | null;
    /** LifeDocument.key of each. */
    readonly take: readonly string[];
    /** E-mail addresses. */
    readonly people: readonly string[];
  };
  readonly close: {
    /** Slug of the one that carries on; null for none. */
    readonly successor: string | null;
    /** Takes its urgent-help contacts back as well. */
    readonly withdrawHelp: boolean;
  };
}

export type LifeWish = LifeWishes[LifeActName];

export interface Performing<Wish extends LifeWish = LifeWish> {
  readonly wish: Wish;
  /** ShownPlan.digest of what was looked at. */
  readonly digest: string;
  readonly reason: string;
}

export interface LifeResponse {
  readonly data: LifeOverview;
}

export interface LifeOverview {
  readonly name: string;
  readonly shortName: string;
  readonly slug: string;
  /** `YYYY-MM-DD`; null while it works. */
  readonly closedOn: string | null;
  /** Name of the one that it became part of on that day; null for one that did not. */
  readonly partOf: string | null;
  /** Whether the reader may merge, split and close it. */
  readonly mayEnd: boolean;
  /** Open partnerships but for this one, by name; none for those who may only rename. */
  readonly others: readonly { readonly slug: string; readonly name: string }[];
  /** What it owns first, by kind and title; none for those who may only rename. */
  readonly documents: readonly LifeDocument[];
  /** By name; none for those who may only rename. */
  readonly people: readonly { readonly name: string; readonly email: string; readonly role: MembershipRole }[];
}

export interface LifeDocument {
  /** The kind and the global id. */
  readonly key: string;
  /** As staff call it: `newsletter`. */
  readonly kind: string;
  /** Null for what is not for everybody to read, while the reader has no access to the partnership's working copies. */
  readonly title: string | null;
  readonly isPublic: boolean;
  /** Public, with changes that are not. */
  readonly isChanged: boolean;
  /** For practitioners only. */
  readonly isRestricted: boolean;
}

export interface PlanResponse {
  readonly data: ShownPlan;
}

/** What would change. */
export interface ShownPlan {
  /** In sentences. */
  readonly changes: readonly string[];
  /** What the changes are about, one by one. */
  readonly details: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** What stops it, in sentences; empty when nothing does. */
  readonly problems: readonly string[];
  readonly digest: string;
}
