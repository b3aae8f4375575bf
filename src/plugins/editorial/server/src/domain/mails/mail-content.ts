import type { SubjectRef } from '../../../../../../kernel';

/** What one mail of a summary said first, and about which document. */
export interface DigestLine {
  readonly words: string;
  readonly about: SubjectRef | null;
}

/** What an e-mail says, before it is text and markup. Nothing in it is trusted to be free of markup or line breaks. */
export interface MailContent {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Somebody's own words, or a code, set apart; empty for none. */
  readonly quote: string;
  /** The one place to go to; null where there is none. */
  readonly link: { readonly label: string; readonly url: string } | null;
  /** Why it came, as the last line. */
  readonly why: string;
  /** Of a summary: what each line is from. */
  readonly lines?: readonly DigestLine[];
}

/** To whom: an admin user, or a guest by the id of the request. Addresses are looked up when it is sent. */
export type MailTo = { readonly kind: 'staff'; readonly userId: number } | { readonly kind: 'guest'; readonly guest: string };
