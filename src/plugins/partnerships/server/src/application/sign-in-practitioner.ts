import { DomainError } from '../../../../../kernel';

import { type Account, type Accounts, mayEnter } from './practitioner-ports';
import type { SignedIn } from './recognise-reader';

export interface SignInPorts {
  readonly accounts: Pick<Accounts, 'byId'>;
  readonly issueToken: (account: Account) => string;
}

/** A token for an account whose password was right. Throws `practitioner.blocked`: no partnership lets it in (any more). */
export const createSignIn =
  ({ accounts, issueToken }: SignInPorts) =>
  async (userId: number): Promise<string> =>
    issueToken(requireAccess(await accounts.byId(userId)));

export interface StandingSignInPorts extends Pick<SignInPorts, 'accounts'> {
  readonly readToken: (token: string) => Promise<SignedIn | null>;
}

/**
 * Refuses what a sign-in may not do any more: `credential.unknown` when its password was changed since, or there is none;
 * `practitioner.blocked` as createSignIn does.
 */
export const createRequireSignIn =
  ({ accounts, readToken }: StandingSignInPorts) =>
  async (token: string): Promise<void> => {
    const signedIn = await readToken(token);
    const account = signedIn && (await accounts.byId(signedIn.userId));
    if (!account || !signedIn.isBy(account.storedPassword)) {
      throw new DomainError({
        code: 'credential.unknown',
        refusal: 'not-allowed',
        message: 'This sign-in has ended, or was by another password. Sign in again.',
      });
    }
    requireAccess(account);
  };

const requireAccess = (account: Account | null): Account => {
  if (account && mayEnter(account)) return account;
  throw new DomainError({
    code: 'practitioner.blocked',
    refusal: 'not-allowed',
    message: 'This account no longer has access. Ask the partnership that invited you.',
  });
};
