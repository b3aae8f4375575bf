/** When e-mails about reviews reach a member of staff. About publication without sign-off they come at once, whatever was chosen. */
export const MAIL_PREFERENCES = ['at-once', 'daily', 'none'] as const;
export type MailPreference = (typeof MAIL_PREFERENCES)[number];

/** What a member of staff chose about e-mails, and whether this installation can send any. */
export interface MailChoice {
  readonly preference: MailPreference;
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

export type MailChoiceRequest = Pick<MailChoice, 'preference'>;
