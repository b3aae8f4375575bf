import { pageOf, pageSize } from '../../../../../src/plugins/delivery/server/src/domain/reading/page';
import { refusalOf } from '../../../../support/refusal-of';

const edges = (...nodes: string[]) => nodes.map((node) => ({ node, cursor: `at ${node}` }));

describe('a page', () => {
  it('knows by one entry too many that there is a next one', () => {
    expect(pageOf(edges('a', 'b', 'c'), { first: 2, after: null })).toEqual({
      edges: edges('a', 'b'),
      nodes: ['a', 'b'],
      pageInfo: { startCursor: 'at a', endCursor: 'at b', hasNextPage: true, hasPreviousPage: false },
    });
  });

  it('has no cursors when it is empty', () => {
    expect(pageOf(edges(), { first: 2, after: 'x' }).pageInfo).toEqual({
      startCursor: null,
      endCursor: null,
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });
});

describe('a page size', () => {
  it.each([1, 20, 100])('of %i is taken', (first) => {
    expect(pageSize(first)).toBe(first);
  });

  it.each([0, -1, 101, 100_000])('of %i is refused', (first) => {
    expect(refusalOf(() => pageSize(first))).toBe('pagination.first-out-of-range');
  });
});
