import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { SubjectRef } from '../../../../../kernel';
import type { FileName, FileTables, FileTransact, ShownFile } from '../application/files-ports';

const SHOWN = 'concord_read_files';
const GONE = 'concord_read_files_gone';
const LOCK = 'concord_read_files_lock';

const COLUMNS = ['sha256', 'extension', 'name', 'mime', 'upload'] as const;

export const filesTables = (knex: Knex): FileTables => ({
  // An update that changes nothing still holds the row (PostgreSQL) or the database (SQLite) until the end.
  async lock() {
    await knex(LOCK).insert({ id: 1 }).onConflict('id').merge(['id']);
  },
  shownBy: (subject) => shownBy(knex, subject),
  async allShown() {
    const rows = (await knex(SHOWN).select(COLUMNS).orderBy(['sha256', 'extension', 'subject_type', 'subject_id'])) as ShownFile[];
    return [...new Map(rows.map((row) => [`${row.sha256}${row.extension}`, row])).values()];
  },
  async replace({ subject, files, restricted, sequence }) {
    const before = await shownBy(knex, subject);
    await knex(SHOWN).where(ofSubject(subject)).delete();
    for (const file of files) {
      const { sha256, extension, name, mime, upload } = file;
      await knex(SHOWN).insert({ sha256, extension, name, mime, upload, restricted: Number(restricted), ...ofSubject(subject) });
      await knex(GONE).where({ sha256, extension }).delete();
    }
    for (const { sha256, extension, restricted: wasRestricted } of before) {
      const others: unknown = await knex(SHOWN).where({ sha256, extension }).first('sha256');
      if (others) continue;
      const gone = { sha256, extension, sequence, was_public: Number(!wasRestricted) };
      await knex(GONE).insert(gone).onConflict(['sha256', 'extension']).merge(['sequence', 'was_public']);
    }
  },
  async gone(after) {
    return (await knex(GONE).select('sha256', 'extension', 'sequence').where('sequence', '>', after).orderBy('sequence')) as (FileName & {
      readonly sequence: number;
    })[];
  },
  async clear() {
    await knex(SHOWN).delete();
    await knex(GONE).delete();
  },
});

/** A transaction of Strapi's, so that it waits its turn on SQLite's one connection. */
export const transactFiles =
  (strapi: Core.Strapi): FileTransact =>
  async (work) =>
    await strapi.db.transaction(({ trx }) => work(filesTables(trx as Knex)));

const shownBy = async (knex: Knex, subject: SubjectRef): Promise<readonly (FileName & { readonly restricted: number })[]> =>
  (await knex(SHOWN).select('sha256', 'extension', 'restricted').where(ofSubject(subject))) as (FileName & {
    readonly restricted: number;
  })[];

const ofSubject = ({ type, id }: SubjectRef) => ({ subject_type: type, subject_id: id });
