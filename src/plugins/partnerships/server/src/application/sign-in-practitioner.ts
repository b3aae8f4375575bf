import { DomainError } from '../../../../../kernel';

import { type Account, type Accounts, mayEnter } from './practitioner-ports';

export interface SignInPorts {
  readonly accounts: Pick<Accounts, 'byId'>;
  readonly issueToken: (account: Account) => string;
}

/** A token for an account whose password was right. Throws `practitioner.blocked`: no partnership lets it in (any more). */
export const createSignIn =
  ({ accounts, issueToken }: SignInPorts) =>
  async (userId: number): Promise<string> => {
    const account = await accounts.byId(userId);
    if (account && mayEnter(account)) return issueToken(account);
    throw new DomainError({
      code: 'practitioner.blocked',
      refusal: 'not-allowed',
      message: 'This account no longer has access. Ask the partnership that invited you.',
    });
  };
