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
  /** Does work once whoever asks has the answer. */
  readonly afterwards: (work: () => Promise<void>) => void;
  /** Letters to one account; what is over the limit is not sent, and nobody is told. */
  readonly letters: RateLimiter;
}

/** What a practitioner does who has forgotten the password. */
export const createForgottenPassword = (ports: ForgottenPorts) => ({
  /**
   * Sends a link to an account that has access somewhere. Ends alike, and as soon, whatever is known of the address: it is looked for
   * after the answer. Throws `mail.none` where no e-mail can be sent at all.
   */
  ask(email: string): void {
    if (!ports.post.canSend) throw noMail();
    ports.afterwards(() => sendLink(ports, email));
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

const sendLink = async (ports: ForgottenPorts, email: string): Promise<void> => {
  const account = await ports.transact(async () => usable(await ports.accounts.find(plainEmail(email))));
  if (!account || ports.letters.take(String(account.id)) !== null) return;
  const expiresAt = passwordLinkEnd(ports.clock.now());
  const token = writePasswordLink({ account: account.id, expiresAt, seal: sealOf(ports, account, expiresAt) });
  await ports.post.send(passwordLetter({ to: account.email, link: `${ports.publicUrl}/practitioners/password#${token}` }));
};

const usable = (account: Account | null): Account | null => (account && mayEnter(account) ? account : null);

const sealOf = ({ seal }: ForgottenPorts, { id, storedPassword }: Account, expiresAt: number): string =>
  seal([String(id), String(expiresAt), storedPassword]);

const noMail = (): DomainError =>
  new DomainError({
    code: 'mail.none',
    refusal: 'conflict',
    message: 'This website sends no e-mail, so it cannot send you a link. Ask the partnership that invited you.',
  });
