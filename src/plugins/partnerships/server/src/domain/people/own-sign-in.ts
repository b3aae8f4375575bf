import { DomainError } from '../../../../../../kernel';

import { normalEmail } from './email';

interface SignInChange {
  /** Whether whoever changes the account signs in with it themselves. */
  readonly isOwn: boolean;
  /** The account's address as it stands. */
  readonly email: string;
  /** As it was sent: a form may send back the address that stands there, and no password. */
  readonly change: { readonly email?: unknown; readonly password?: unknown };
}

/** Throws `account.own-only` where somebody sets the password or address of an account that is not theirs. */
export const requireOwnSignIn = ({ isOwn, email, change }: SignInChange): void => {
  if (isOwn) return;
  if (!isBlank(change.password)) {
    throw ownOnly(
      'Nobody sets the password of somebody else: whoever has it works under their name. They get a new one themselves, by “Forgot your password?” on the page where they sign in.',
    );
  }
  if (!isBlank(change.email) && !isSame(change.email, email)) {
    throw ownOnly(
      'Nobody changes the e-mail address of somebody else’s account: they do it themselves, in their profile. If they cannot sign in there any more, their partnership invites the new address and ends the old membership.',
    );
  }
};

const isBlank = (sent: unknown): boolean => sent === undefined || sent === null || sent === '';

const isSame = (sent: unknown, kept: string): boolean =>
  typeof sent === 'string' && (sent === kept || normalEmail(sent) === (normalEmail(kept) ?? kept));

const ownOnly = (message: string): DomainError => new DomainError({ code: 'account.own-only', refusal: 'not-allowed', message });

export const accountUnknown = (): DomainError =>
  new DomainError({ code: 'account.unknown', refusal: 'not-found', message: 'There is no such account.' });
