import type { Knex } from 'knex';

import type { SubjectRef } from '../../../../../../kernel';
import type { MailKind, MailPreference } from '../../../../contract';
import type { MailRows, WaitingMail } from '../../application/mails/rows';
import type { MailContent, MailTo } from '../../domain/mails/mail-content';
import { inChunks, whereSubjects } from '../tables/chunks';

interface Row {
  readonly id: string;
  readonly to_user: number | null;
  readonly to_guest: string | null;
  readonly content: string;
  readonly about_type: string | null;
  readonly about_id: string | null;
  readonly is_urgent: number;
  readonly is_held: number;
  readonly expires_at: string | null;
  readonly written_at: string;
  readonly kind: MailKind;
}

const TABLE = 'concord_mails';
const PREFERENCES = 'concord_mail_preferences';

export const mailsTable = (knex: Knex): MailRows => ({
  async add(mail) {
    await knex(TABLE).insert(rowOf(mail));
  },
  async find(id) {
    const rows: readonly Row[] = await knex(TABLE).where({ id }).limit(1);
    return rows.map(mailOf)[0] ?? null;
  },
  async hold(id) {
    await knex(TABLE).where({ id }).update({ is_held: 1 });
  },
  async remove(id) {
    await knex(TABLE).where({ id }).delete();
  },
  async heldFor(userId) {
    const rows: readonly Row[] = await knex(TABLE).where({ to_user: userId, is_held: 1 }).orderBy(['written_at', 'id']);
    return rows.map(mailOf);
  },
  async forget(refs) {
    await inChunks(refs, async (chunk) => {
      await whereSubjects(knex(TABLE), chunk, 'about').delete();
      return [];
    });
  },
  async forgetQuoting({ type, id }, words) {
    const rows: readonly Row[] = await knex(TABLE).where({ about_type: type, about_id: id });
    const quoting = rows.map(mailOf).filter(({ content }) => content.quote === words);
    await knex(TABLE)
      .whereIn(
        'id',
        quoting.map((mail) => mail.id),
      )
      .delete();
  },
  async forgetGuest(guest) {
    await knex(TABLE).where({ to_guest: guest }).delete();
  },
  preferences: preferencesTable(knex),
});

interface PreferenceRow {
  readonly preference: MailPreference | null;
  readonly talk: MailPreference | null;
}

const COLUMNS = { reviews: 'preference', talk: 'talk' } as const;

const preferencesTable = (knex: Knex): MailRows['preferences'] => ({
  async of(userId, kind) {
    const rows: readonly PreferenceRow[] = await knex(PREFERENCES).where({ user_id: userId }).limit(1);
    return rows[0]?.[COLUMNS[kind]] ?? rows[0]?.preference ?? 'at-once';
  },
  async save(userId, kind, preference) {
    const row = { user_id: userId, preference: 'at-once', [COLUMNS[kind]]: preference };
    await knex(PREFERENCES).insert(row).onConflict('user_id').merge([COLUMNS[kind]]);
  },
});

const rowOf = ({ id, to, content, about, isUrgent, isHeld, expiresAt, kind }: WaitingMail): Row => ({
  id,
  to_user: to.kind === 'staff' ? to.userId : null,
  to_guest: to.kind === 'guest' ? to.guest : null,
  content: JSON.stringify(content),
  about_type: about?.type ?? null,
  about_id: about?.id ?? null,
  is_urgent: isUrgent ? 1 : 0,
  is_held: isHeld ? 1 : 0,
  expires_at: expiresAt,
  written_at: new Date().toISOString(),
  kind: kind ?? 'reviews',
});

const mailOf = (row: Row): WaitingMail => ({
  id: row.id,
  to: toOf(row),
  content: JSON.parse(row.content) as MailContent,
  about: aboutOf(row),
  isUrgent: row.is_urgent === 1,
  isHeld: row.is_held === 1,
  expiresAt: row.expires_at,
  kind: row.kind,
});

const toOf = ({ to_user: userId, to_guest: guest }: Row): MailTo =>
  userId === null ? { kind: 'guest', guest: guest ?? '' } : { kind: 'staff', userId };

const aboutOf = ({ about_type: type, about_id: id }: Row): SubjectRef | null => (type !== null && id !== null ? { type, id } : null);
