import { DomainError } from '../../../../../../kernel';
import type { PractitionerState } from '../../../../contract';
import { EASY_TO_GUESS, isEasyToGuess } from '../people/easy-passwords';

export const INVITATION_DAYS = 14;
export const TOKEN_BYTES = 32;

const DAY_MS = 86_400_000;

/** Until when an invitation works that is sent now; UTC, ISO 8601. */
export const invitationEnd = (now: Date): string => new Date(now.getTime() + INVITATION_DAYS * DAY_MS).toISOString();

/** One mailbox under one spelling. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

interface Sent {
  readonly state: PractitionerState;
  readonly invitationExpiresAt: string | null;
}

/** Lets through an invitation that can still be accepted. Throws `invitation.unknown`, `.used`, `.expired`. */
export const requireOpen = <Stored extends Sent>(sent: Stored | null, now: string): Stored => {
  if (!sent)
    throw refusal(
      'invitation.unknown',
      'This link is not known. A newer one may have replaced it: look for the latest e-mail, or ask for a new link.',
    );
  if (sent.state !== 'invited') throw usedInvitation();
  if ((sent.invitationExpiresAt ?? '') <= now)
    throw refusal('invitation.expired', 'This link is too old. Ask the partnership for a new one.');
  return sent;
};

export const usedInvitation = (): DomainError =>
  refusal('invitation.used', 'This link was used already. Sign in with your e-mail address and password.');

/** bcrypt looks at 72 bytes and no further. */
const MOST_BYTES = 72;
const FEWEST_LETTERS = 12;

/** Throws `invitation.password-weak`. Length is what counts (NCSC: three random words). `own` are the person's names and address. */
export const requireGoodPassword = (password: string, own: readonly string[]): void => {
  if (password.length < FEWEST_LETTERS) {
    throw weak(`Choose a password of at least ${String(FEWEST_LETTERS)} characters. Three random words do well.`);
  }
  if (new TextEncoder().encode(password).length > MOST_BYTES) throw weak('Choose a password of at most 72 characters.');
  if (isEasyToGuess(password, own)) throw weak(EASY_TO_GUESS);
};

const weak = (message: string): DomainError => new DomainError({ code: 'invitation.password-weak', refusal: 'invalid', message });
const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'conflict', message });
