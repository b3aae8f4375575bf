import { houses, roleHere, waysToMore } from '../../../src/plugins/partnerships/admin/src/people/ways-from-above';

const REGION = { partnership: 'Region', role: 'manager' } as const;
const COUNTY = { partnership: 'County', role: 'contributor' } as const;

describe('what somebody may do here by a partnership above', () => {
  it('is more than their membership says only by a higher role there', () => {
    expect(waysToMore([REGION, COUNTY], 'contributor')).toEqual([REGION]);
    expect(waysToMore([COUNTY], 'contributor')).toEqual([]);
  });

  it('is what a publisher does for who manages there, and nothing more for who publishes here', () => {
    expect(roleHere('manager')).toBe('publisher');
    expect(waysToMore([REGION], 'publisher')).toEqual([]);
    expect(waysToMore([REGION], 'manager')).toEqual([]);
  });

  it('is named by each of the partnerships', () => {
    expect(houses([REGION, COUNTY])).toBe('Region and County');
  });
});
