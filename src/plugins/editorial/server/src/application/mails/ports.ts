import type { RenderedMail } from '../../domain/mails/render-mail';
import type { DeskTables } from '../ports';

import type { NewMail } from './rows';

/** A mail server's answer that the mail can never be delivered is a fault too, and tried again like the others. */
export interface Postman {
  send(address: string, mail: RenderedMail): Promise<void>;
}

/** The address of an admin user's account; null when there is none any more, or it is switched off. */
export type StaffAddress = (userId: number) => Promise<string | null>;

/** How this installation sends mail. */
export interface Mailing {
  /** False until a mail server and a sender are named: then nothing is written into the outbox. */
  readonly isOn: boolean;
  /** Where staff find a document. */
  documentLink(at: { readonly uid: string; readonly documentId: string }): string;
  readonly homeLink: string;
  /** The page of a guest's link. */
  guestLink(token: string): string;
  /** Writes a mail into the outbox, in the running transaction, and has it sent after that. */
  post(tables: DeskTables, mail: NewMail): Promise<void>;
}
