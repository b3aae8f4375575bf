import type { SubjectRef } from '../../../../../../kernel';
import type { GuestEvent, GuestEventKind, StoredGuest } from '../../domain/guests/guest';

/** People outside who were asked, and what happened with their links; inside one transaction. */
export interface GuestRows {
  find(id: string): Promise<StoredGuest | null>;
  findByToken(tokenHash: string): Promise<StoredGuest | null>;
  /** Of one document, in the order of asking. */
  of(subject: SubjectRef): Promise<readonly StoredGuest[]>;
  add(guest: StoredGuest): Promise<void>;
  save(guest: StoredGuest): Promise<void>;
  record(event: GuestEvent): Promise<void>;
  /** When something happened since then, in order of time. */
  times(guest: string, what: { readonly kind: GuestEventKind; readonly since: string }): Promise<readonly string[]>;
  /** When something last happened; null for never. */
  last(guest: string, kind: GuestEventKind): Promise<string | null>;
  forgetSenders(guest: string): Promise<void>;
}
