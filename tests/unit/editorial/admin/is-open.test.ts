import { isOpen } from '../../../../src/plugins/editorial/admin/src/guests/is-open';
import { GUEST_STATES } from '../../../../src/plugins/editorial/contract/guests';

describe('the request to somebody outside', () => {
  it('can be sent again or withdrawn until it is withdrawn or erased, whatever they said', () => {
    const open = (isWithdrawn: boolean) => GUEST_STATES.filter((state) => isOpen({ state, isWithdrawn }));
    expect(open(false)).toEqual(['waiting', 'agreed', 'asked-for-changes', 'commented', 'expired']);
    expect(open(true)).toEqual([]);
  });
});
