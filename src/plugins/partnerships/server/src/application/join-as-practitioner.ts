import { randomUUID } from 'node:crypto';

import { DomainError, sha256 } from '../../../../../kernel';
import type { AskingForAccess, ManagedPartnership, OpenInvitationResponse } from '../../../contract';
import { plainEmail, requireGoodPassword, requireOpen, usedInvitation } from '../domain/practitioners/invitation';

import { type RequestPorts, tellOfRequest } from './tell-of-request';
import type { Account, PractitionerPorts, PractitionerTables, StoredPractitioner } from './practitioner-ports';

/** Requests that may wait at once for a partnership: a flood of them must not bury the list. */
const MOST_WAITING = 500;

export interface JoiningPorts extends PractitionerPorts, RequestPorts {
  /** Does work once whoever asks has the answer. */
  readonly afterwards: (work: () => Promise<void>) => void;
}

/** What people do themselves, before they have an account. */
export const createJoining = (ports: JoiningPorts) => ({
  /** Ends alike whatever is known of the e-mail address; the managers hear of what is new. Throws `partnership.unknown`. */
  async ask({ partnership: slug, email, name, organisation }: AskingForAccess): Promise<void> {
    const partnership = await openPartnership(ports, slug);
    const isNew = await ports.transact(async (tables) => {
      await tables.lock();
      // It may have closed meanwhile.
      await openPartnership(ports, slug);
      const address = plainEmail(email);
      const known = await tables.byEmail(partnership.id, address);
      const waiting = await tables.countAsked(partnership.id);
      if (known || waiting >= MOST_WAITING) return false;
      const now = ports.clock.now().toISOString();
      const person = { id: randomUUID(), partnership: partnership.id, email: address, name, organisation, createdAt: now, changedAt: now };
      await tables.add({ ...person, state: 'asked', userId: null, invitation: null, invitationExpiresAt: null, changedBy: 'self' });
      return true;
    });
    if (isNew) ports.afterwards(() => tellOfRequest(ports, partnership));
  },

  /** Throws `invitation.unknown`, `.used`, `.expired`. */
  describe: (token: string): Promise<OpenInvitationResponse['data']> =>
    ports.transact(async (tables) => {
      const { email, partnership, invitationExpiresAt } = await openInvitation(ports, tables, token);
      const [owner] = await ports.partnerships.named([partnership]);
      const hasAccount = (await ports.accounts.find(email)) !== null;
      return { partnership: owner?.name ?? '', email, hasAccount, expiresAt: invitationExpiresAt ?? '' };
    }),

  /**
   * Makes the account, or takes the one there is: then its password is asked for, because the link alone may have been
   * handed on by a manager. Throws as `describe`, and `invitation.password-weak`, `.password-wrong`, `practitioner.blocked`.
   */
  accept: ({ token, password }: { readonly token: string; readonly password: string }): Promise<void> =>
    ports.transact(async (tables) => {
      // Two invitations of one address make one account.
      await tables.lock();
      const invited = await openInvitation(ports, tables, token);
      const account = await ports.accounts.find(invited.email);
      const userId = account ? await sameAccount(account, password) : await newAccount(ports, invited, password);
      const changes = { state: 'approved', userId, changedAt: ports.clock.now().toISOString(), changedBy: 'self' } as const;
      if (!(await tables.change(invited, changes))) throw usedInvitation();
    }),
});

export type Joining = ReturnType<typeof createJoining>;

const openInvitation = async (ports: PractitionerPorts, tables: PractitionerTables, token: string): Promise<StoredPractitioner> =>
  requireOpen(await tables.byInvitation(sha256(token)), ports.clock.now().toISOString());

const sameAccount = async (account: Account, password: string): Promise<number> => {
  if (account.isBlocked) throw refusal('practitioner.blocked', 'This account is blocked. Ask the partnership.');
  if (await account.hasPassword(password)) return account.id;
  throw refusal('invitation.password-wrong', 'That is not the password of your account. You have one already: use its password here.');
};

const newAccount = async (
  { accounts }: PractitionerPorts,
  { email, name, organisation }: StoredPractitioner,
  password: string,
): Promise<number> => {
  requireGoodPassword(password, [email, name, organisation]);
  return accounts.create({ email, password });
};

const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'not-allowed', message });

const openPartnership = async ({ partnerships }: PractitionerPorts, slug: string): Promise<ManagedPartnership> => {
  const found = await partnerships.bySlug(slug);
  if (found) return found;
  throw new DomainError({ code: 'partnership.unknown', refusal: 'not-found', message: 'There is no such partnership.' });
};
