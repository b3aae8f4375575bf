import { DomainError } from '../../../../../../kernel';

export const MAX_PAGE = 100;

/** A page of a list; GraphQL's connections. */
export interface Page<Node, Edge extends { readonly node: Node } = { readonly node: Node; readonly cursor: string }> {
  readonly edges: readonly Edge[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Refuses with `pagination.first-out-of-range` what is not from 1 to 100. */
export const pageSize = (first: number): number => {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE) return first;
  throw new DomainError({
    code: 'pagination.first-out-of-range',
    refusal: 'invalid',
    message: `"first" is ${String(first)}; ask for 1 to ${String(MAX_PAGE)} at a time and go on with "after".`,
  });
};

/** Makes a page of at most `first` edges out of up to one more, which only tells that there is a next page. */
export const pageOf = <Node, Edge extends { readonly node: Node; readonly cursor: string }>(
  edges: readonly Edge[],
  { first, after }: { readonly first: number; readonly after: string | null },
): Page<Node, Edge> => {
  const shown = edges.slice(0, first);
  return {
    edges: shown,
    nodes: shown.map(({ node }) => node),
    pageInfo: {
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
      hasNextPage: edges.length > first,
      hasPreviousPage: after !== null,
    },
  };
};
