import type { Grant, Scope } from '../../../contract';

/** Rows of partnerships whose documents are within reach; `null` for all of them. */
export type Reach = readonly number[] | null;

/** How far a scope reaches; while browsing, no further than the partnership that was picked. */
export const reachOf = (scope: Scope, { browsing }: { readonly browsing: boolean }): Reach => {
  if (scope.kind === 'system') return null;
  const within = (grant: Grant) => !browsing || scope.workingIn === null || grant.partnership === scope.workingIn;
  return [...new Set(scope.grants.filter(within).map(({ row }) => row))];
};
