/** When e-mails reach a member of staff. About publication without sign-off they come at once, whatever was chosen. */
export const MAIL_PREFERENCES = ['at-once', 'daily', 'none'] as const;
export type MailPreference = (typeof MAIL_PREFERENCES)[number];

/** What e-mails are about, as far as people choose: reviews; or comments, and what is given to them to do. */
export const MAIL_KINDS = ['reviews', 'talk'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What a member of staff chose about e-mails, and whether this installation can send any. */
export interface MailChoice {
  /** About reviews. */
  readonly preference: MailPreference;
  /** About comments and what is given to them; as about reviews until they choose. */
  readonly talk: MailPreference;
  /** Where they are sent: the address of the account. */
  readonly address: string;
  /** False until a mail server is named in the settings of the installation. */
  readonly isSendingOn: boolean;
}

/**
 * E-mails over the admin's HTTP (admin session); errors as in routes.ts.
 *
 * - `GET /editorial/my-mails` → MailChoiceResponse
 * - `PUT /editorial/my-mails` MailChoiceRequest → MailChoiceResponse
 */
export interface MailChoiceResponse {
  readonly data: MailChoice;
}

/** What is left out stays as it is. */
export type MailChoiceRequest = Partial<Pick<MailChoice, 'preference' | 'talk'>>;
