import { DomainError, type Refusal } from '../../../../../../kernel';

import { CODE_MINUTES, type StoredGuest, WRONG_CODES } from './guest';

const refusing = (code: string, refusal: Refusal, message: string) => (): DomainError => new DomainError({ code, refusal, message });

const ASK_AGAIN = 'If you still want to answer, ask whoever wrote to you to send you a new link.';

/** Who answered gets a new link (askGuestsAgain); everybody else's goes on working. */
const ONCE_READY =
  'When it is ready, it can be read here again. If you agreed to it or asked for changes, you get another e-mail then, with a new link.';

/** What guests are told, each with its code. */
export const guestRefusals = {
  linkUnknown: refusing('guest.link-unknown', 'not-found', `This link is not complete, or a newer one was sent to you. ${ASK_AGAIN}`),
  linkExpired: refusing('guest.link-expired', 'conflict', `This link worked for a while, and that time is over. ${ASK_AGAIN}`),
  linkWithdrawn: refusing(
    'guest.link-withdrawn',
    'conflict',
    'Your answer is not needed any more. There is nothing for you to do. Thank you.',
  ),
  linkBlocked: refusing('guest.link-blocked', 'conflict', `Too many wrong codes were tried with this link, so it was closed. ${ASK_AGAIN}`),
  documentGone: refusing(
    'guest.document-gone',
    'conflict',
    'What you were asked about does not exist any more. There is nothing for you to do.',
  ),
  notInReview: refusing('guest.not-in-review', 'conflict', `Those who write it took it back, and are working on it. ${ONCE_READY}`),
  published: refusing('guest.published', 'conflict', 'It has been published meanwhile. There is nothing more for you to do. Thank you.'),
  changesAsked: refusing(
    'guest.changes-asked',
    'conflict',
    `Changes were asked for, and those who write it are working on them. ${ONCE_READY}`,
  ),
  codeWrong: refusing('guest.code-wrong', 'invalid', 'That is not the code in the e-mail. Look again, or ask for a new code.'),
  codeOver: refusing(
    'guest.code-over',
    'conflict',
    `That code does not work any more: a code works for ${String(CODE_MINUTES)} minutes and a few tries. Ask for a new one.`,
  ),
  /** `from` is when another is sent, in words. */
  codeTooOften: (from: string) =>
    refusing(
      'guest.code-too-often',
      'conflict',
      `Too many codes were asked for with this link. The next one can be sent from ${from}. If one came in the last ${String(CODE_MINUTES)} minutes, you can still type in that.`,
    )(),
  sessionOver: refusing('guest.session-over', 'not-allowed', 'You were away for a while. Ask for a new code to go on.'),
  onlyComment: refusing('guest.only-comment', 'not-allowed', 'You were asked for a comment. Your agreement is not needed.'),
} as const;

/** Why a link opens nothing; null when it does. */
export const linkRefusal = (guest: StoredGuest | null, now: string): DomainError | null => {
  if (guest === null || guest.email === '') return guestRefusals.linkUnknown();
  if (guest.withdrawnAt !== null) return guestRefusals.linkWithdrawn();
  if (guest.expiresAt <= now) return guestRefusals.linkExpired();
  return guest.wrongCodes >= WRONG_CODES ? guestRefusals.linkBlocked() : null;
};
