import { DomainError, type RateLimiter } from '../../../../../kernel';
import { plainEmail, requireGoodPassword } from '../domain/practitioners/invitation';
import { passwordLetter } from '../domain/practitioners/letters';
import { passwordLinkEnd, readPasswordLink, unknownPasswordLink, writePasswordLink } from '../domain/practitioners/password-link';

import { type Account, mayEnter, type PractitionerPorts } from './practitioner-ports';

export interface ForgottenPorts extends Pick<PractitionerPorts, 'accounts' | 'transact' | 'post' | 'clock' | 'publicUrl'> {
  /**
   * Seals these words as nobody else can. A password is among them, as stored: with the next password the seal does not fit
   * any more, so that a link works once and no table has to keep it.
   */
  readonly seal: (words: readonly string[]) => string;
  /** Letters to one account; what is over the limit is not sent, and nobody is told. */
  readonly letters: RateLimiter;
}

/** What a practitioner does who has forgotten the password. */
export const createForgottenPassword = (ports: ForgottenPorts) => ({
  /**
   * Sends a link to an account that has access somewhere. Ends alike, and as soon, whatever is known of the address: nobody waits
   * for the letter. Throws `mail.none` where no e-mail can be sent at all.
   */
  async ask(email: string): Promise<void> {
    if (!ports.post.canSend) throw noMail();
    const account = await ports.transact(async () => usable(await ports.accounts.find(plainEmail(email))));
    if (!account || ports.letters.take(String(account.id)) !== null) return;
    const expiresAt = passwordLinkEnd(ports.clock.now());
    const token = writePasswordLink({ account: account.id, expiresAt, seal: sealOf(ports, account, expiresAt) });
    void ports.post.send(passwordLetter({ to: account.email, link: `${ports.publicUrl}/practitioners/password#${token}` }));
  },

  /** Throws `password-link.unknown`, `.expired`, `invitation.password-weak`. */
  async set({ token, password }: { readonly token: string; readonly password: string }): Promise<void> {
    const link = readPasswordLink(token, ports.clock.now());
    await ports.transact(async () => {
      const account = usable(await ports.accounts.byId(link.account));
      if (!account || sealOf(ports, account, link.expiresAt) !== link.seal) throw unknownPasswordLink();
      requireGoodPassword(password, [account.email]);
      if (!(await account.setPassword(password))) throw unknownPasswordLink();
    });
  },
});

export type ForgottenPassword = ReturnType<typeof createForgottenPassword>;

const usable = (account: Account | null): Account | null => (account && mayEnter(account) ? account : null);

const sealOf = ({ seal }: ForgottenPorts, { id, storedPassword }: Account, expiresAt: number): string =>
  seal([String(id), String(expiresAt), storedPassword]);

const noMail = (): DomainError =>
  new DomainError({
    code: 'mail.none',
    refusal: 'conflict',
    message: 'This website sends no e-mail, so it cannot send you a link. Ask the partnership that invited you.',
  });
