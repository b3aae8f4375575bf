import { requireOwnSignIn } from '../../../../src/plugins/partnerships/server/src/domain/people/own-sign-in';
import { refusalOf } from '../../../support/refusal-of';

describe('what somebody signs in with', () => {
  const refusal = (change: { readonly email?: unknown; readonly password?: unknown }, isOwn = false) =>
    refusalOf(() => {
      requireOwnSignIn({ isOwn, email: 'Mei@example.org', change });
    });

  it('is set by nobody else', () => {
    const changes = [{ password: 'Fresh-start-1' }, { email: 'alex@example.org' }, { email: ['alex@example.org'] }, { password: ['x'] }];
    expect(changes.map((change) => refusal(change))).toEqual(changes.map(() => 'account.own-only'));
    expect(changes.map((change) => refusal(change, true))).toEqual(changes.map(() => null));
  });

  it('may come back from a form as it stands', () => {
    expect([refusal({}), refusal({ email: 'mei@Example.org', password: '' }), refusal({ email: 'Mei@example.org' })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
