import type { Knex } from 'knex';

import type { ActorId } from '../../../../contract';
import type { GuestRows } from '../../application/guests/ports';
import type { GuestEventKind, StoredGuest } from '../../domain/guests/guest';

interface Row {
  readonly id: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly partnership: string;
  readonly agency: string | null;
  readonly name: string;
  readonly email: string;
  readonly note: string;
  readonly asked_by: ActorId;
  readonly asked_at: string;
  readonly expires_at: string;
  readonly token_hash: string;
  readonly withdrawn_at: string | null;
  readonly wrong_codes: number;
  readonly code_hash: string | null;
  readonly code_expires_at: string | null;
  readonly code_tries: number | null;
  readonly session_hash: string | null;
  readonly session_expires_at: string | null;
}

interface EventRow {
  readonly guest: string;
  readonly number: number;
  readonly kind: GuestEventKind;
  readonly at: string;
  readonly by_whom: ActorId;
  readonly sender: string | null;
}

const TABLE = 'concord_guests';
const EVENTS = 'concord_guest_events';

export const guestsTable = (knex: Knex): GuestRows => {
  const findBy = async (where: Readonly<Record<string, string>>): Promise<StoredGuest | null> => {
    const rows: readonly Row[] = await knex(TABLE).where(where).limit(1);
    return rows.map(guestOf)[0] ?? null;
  };
  return {
    find: (id) => findBy({ id }),
    findByToken: (tokenHash) => findBy({ token_hash: tokenHash }),
    async of({ type, id }) {
      const rows: readonly Row[] = await knex(TABLE).where({ subject_type: type, subject_id: id }).orderBy(['asked_at', 'id']);
      return rows.map(guestOf);
    },
    async add(guest) {
      await knex(TABLE).insert(rowOf(guest));
    },
    async save(guest) {
      await knex(TABLE).where({ id: guest.id }).update(rowOf(guest));
    },
    async record({ guest, kind, at, by, sender }) {
      const last: { readonly number: number } | undefined = await knex(EVENTS).where({ guest }).orderBy('number', 'desc').first('number');
      await knex(EVENTS).insert({ guest, number: (last?.number ?? 0) + 1, kind, at, by_whom: by, sender } satisfies EventRow);
    },
    async times(guest, { kind, since }) {
      const events = knex(EVENTS).where({ guest, kind }).where('at', '>', since);
      const rows: readonly Pick<EventRow, 'at'>[] = await events.orderBy('number').select('at');
      return rows.map(({ at }) => at);
    },
    async last(guest, kind) {
      const row: Pick<EventRow, 'at'> | undefined = await knex(EVENTS).where({ guest, kind }).orderBy('number', 'desc').first('at');
      return row?.at ?? null;
    },
    async forgetSenders(guest) {
      await knex(EVENTS).where({ guest }).whereNotNull('sender').update({ sender: null });
    },
  };
};

const guestOf = (row: Row): StoredGuest => ({
  id: row.id,
  subject: { type: row.subject_type, id: row.subject_id },
  partnership: row.partnership,
  agency: row.agency,
  name: row.name,
  email: row.email,
  note: row.note,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  expiresAt: row.expires_at,
  tokenHash: row.token_hash,
  withdrawnAt: row.withdrawn_at,
  wrongCodes: row.wrong_codes,
  code:
    row.code_hash !== null && row.code_expires_at !== null
      ? { hash: row.code_hash, expiresAt: row.code_expires_at, tries: row.code_tries ?? 0 }
      : null,
  session:
    row.session_hash !== null && row.session_expires_at !== null ? { hash: row.session_hash, expiresAt: row.session_expires_at } : null,
});

const rowOf = ({ subject, code, session, ...guest }: StoredGuest): Row => ({
  id: guest.id,
  subject_type: subject.type,
  subject_id: subject.id,
  partnership: guest.partnership,
  agency: guest.agency,
  name: guest.name,
  email: guest.email,
  note: guest.note,
  asked_by: guest.askedBy,
  asked_at: guest.askedAt,
  expires_at: guest.expiresAt,
  token_hash: guest.tokenHash,
  withdrawn_at: guest.withdrawnAt,
  wrong_codes: guest.wrongCodes,
  code_hash: code?.hash ?? null,
  code_expires_at: code?.expiresAt ?? null,
  code_tries: code?.tries ?? null,
  session_hash: session?.hash ?? null,
  session_expires_at: session?.expiresAt ?? null,
});
