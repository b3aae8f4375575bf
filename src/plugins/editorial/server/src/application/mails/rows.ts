import type { SubjectRef } from '../../../../../../kernel';
import type { MailKind, MailPreference } from '../../../../contract';
import type { MailContent, MailTo } from '../../domain/mails/mail-content';

export interface NewMail {
  readonly to: MailTo;
  readonly content: MailContent;
  /** The document it speaks of: an erasure of that takes the words of waiting mails with it. */
  readonly about: SubjectRef | null;
  /** By which of their choices it comes; reviews when left out. */
  readonly kind?: MailKind;
  /** Goes at once, whatever the person chose. */
  readonly isUrgent: boolean;
  /** Not sent any more from then on; null for no end. UTC. */
  readonly expiresAt: string | null;
}

export interface WaitingMail extends NewMail {
  readonly id: string;
  /** Waits for the daily summary, and not for the mail server. */
  readonly isHeld: boolean;
}

/** The outbox, inside one transaction. A mail that was sent, or never will be, is gone from it. */
export interface MailRows {
  add(mail: WaitingMail): Promise<void>;
  find(id: string): Promise<WaitingMail | null>;
  hold(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** What is held for an admin user, the oldest first. */
  heldFor(userId: number): Promise<readonly WaitingMail[]>;
  /** Takes away those about the documents. */
  forget(refs: readonly SubjectRef[]): Promise<void>;
  /** Takes away those about a document that quote just these words: they were taken back. */
  forgetQuoting(about: SubjectRef, words: string): Promise<void>;
  /** Takes away those to a guest. */
  forgetGuest(guest: string): Promise<void>;
  readonly preferences: {
    /** `at-once` for who never chose; about talk as about reviews for who did not choose about that. */
    of(userId: number, kind: MailKind): Promise<MailPreference>;
    save(userId: number, kind: MailKind, preference: MailPreference): Promise<void>;
  };
}
