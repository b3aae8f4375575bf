import { checkWithdrawForm, withdrawRequest } from '../../../../src/plugins/editorial/admin/src/publication/withdraw-form';

const newer = { type: 'issue', id: '00000000-0000-4000-8000-000000000002' };

describe('the withdrawal dialog', () => {
  it('asks for a reason, because readers will see it', () => {
    expect(checkWithdrawForm({ kind: 'withdrawn', reason: '  ', replacement: null })).toEqual({ reason: 'withdraw.reason-missing' });
  });

  it('asks what replaces a replaced document', () => {
    expect(checkWithdrawForm({ kind: 'replaced', reason: 'Out of date.', replacement: null })).toEqual({
      replacement: 'withdraw.replacement-missing',
    });
  });

  it('is content with a reason, and sends it without stray spaces', () => {
    const form = { kind: 'replaced', reason: ' Out of date. ', replacement: newer } as const;
    expect(checkWithdrawForm(form)).toEqual({});
    expect(withdrawRequest(form)).toEqual({ kind: 'replaced', reason: 'Out of date.', replacement: newer });
  });
});
