import type { SubjectRef } from '../../../../../../kernel';
import type { ActorId } from '../../../../contract';
import type { StoredGuest } from '../../domain/guests/guest';
import type { DeskTables } from '../ports';

/**
 * Forgets who was asked about documents: names, addresses of any kind, what they were told, and mails that wait. That somebody was
 * asked, and what they answered, stays.
 */
export const forgetGuests = async (tables: DeskTables, refs: readonly SubjectRef[], at: string): Promise<void> => {
  await tables.mails.forget(refs);
  for (const ref of refs) {
    for (const guest of await tables.guests.of(ref)) await forgetGuest(tables, guest, { at, by: 'command' });
  }
};

export const forgetGuest = async (
  tables: DeskTables,
  guest: StoredGuest,
  { at, by }: { readonly at: string; readonly by: ActorId },
): Promise<void> => {
  const withdrawnAt = guest.withdrawnAt ?? at;
  await tables.guests.save({ ...guest, name: '', email: '', note: '', code: null, session: null, withdrawnAt });
  await tables.guests.forgetSenders(guest.id);
  await tables.mails.forgetGuest(guest.id);
  await tables.guests.record({ guest: guest.id, kind: 'erased', at, by, sender: null });
};
