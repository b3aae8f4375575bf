import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { FileUse, MediaService } from '../../../contract';
import { FILE } from './media-owner';
import { onDatabase } from './raw-rows';
import { joinTableOf, type Step, type Way, type WallPlan } from './wall/wall-plan';
import { placesUsing } from './where-used';

interface SettlePorts {
  readonly strapi: Core.Strapi;
  readonly plan: () => WallPlan;
  readonly partnershipUid: string;
}

/** One row of the files' owners; the first of a file says where it is at home. */
interface Held {
  readonly id: number;
  readonly file: number;
  readonly owner: number;
}

interface Settling extends SettlePorts {
  readonly knex: Knex;
  readonly step: Step;
}

/** See MediaService. Reads where files are used only when somebody has one who is neither at home there nor an owner of this document. */
export const createSettleFiles =
  ({ strapi, ...ports }: SettlePorts): MediaService['settle'] =>
  async ({ used, left, owners }) => {
    if (used.length + left.length === 0) return;
    await onDatabase(strapi, async (knex) => {
      const settling = { ...ports, strapi, knex, step: joinTableOf(strapi, FILE, 'partnerships').step };
      const files = await filesCalled(settling, [...used, ...left]);
      const usedNow = files.filter(({ name }) => used.includes(name)).map(({ id }) => id);
      const rows = await ownerRows(settling, owners);
      const held = await heldRows(
        settling,
        files.map(({ id }) => id),
      );
      await addMissing(settling, { files: usedNow, owners: rows });
      await takeAway(
        settling,
        guestsIn(held).filter(({ file, owner }) => !(usedNow.includes(file) && rows.includes(owner))),
      );
    });
  };

/** Holds them: whoever takes one out reads what somebody else, who puts it in at the same moment, has written. */
const filesCalled = async ({ strapi, knex }: Settling, names: FileUse['used']) => {
  const hashes = names.map(hashOf);
  const found: readonly FileRow[] = await knex(tableOf(strapi, FILE))
    .select('id', 'hash', 'ext')
    .whereIn('hash', hashes)
    .orderBy('id')
    .forNoKeyUpdate();
  return found.map(({ id, hash, ext }) => ({ id, name: `${hash}${ext ?? ''}` })).filter(({ name }) => names.includes(name));
};

interface FileRow {
  readonly id: number;
  readonly hash: string;
  readonly ext: string | null;
}

/** In the order of the owners: a file that is nobody's yet is at home with the first of them. */
const ownerRows = async ({ strapi, knex, partnershipUid }: Settling, owners: readonly string[]): Promise<readonly number[]> => {
  const found: readonly { readonly id: number; readonly global_id: string }[] = await knex(tableOf(strapi, partnershipUid))
    .select('id', 'global_id')
    .whereIn('global_id', [...owners]);
  return owners.flatMap((owner) => found.filter(({ global_id: globalId }) => globalId === owner).map(({ id }) => id));
};

const heldRows = async ({ knex, step: { table, from, to } }: Settling, files: readonly number[]): Promise<readonly Held[]> =>
  await knex(table)
    .whereIn(from, [...files])
    .orderBy('id')
    .select<readonly Held[]>({ id: 'id', file: from, owner: to });

const addMissing = async (
  { knex, step: { table, from, to } }: Settling,
  { files, owners }: { readonly files: readonly number[]; readonly owners: readonly number[] },
): Promise<void> => {
  const pairs = files.flatMap((file) => owners.map((owner) => ({ [from]: file, [to]: owner })));
  if (pairs.length > 0) await knex(table).insert(pairs).onConflict([from, to]).ignore();
};

/** All but the first of each file. */
const guestsIn = (held: readonly Held[]): readonly Held[] =>
  held.filter(({ id, file }) => held.some((other) => other.file === file && other.id < id));

/** Keeps those who own another document in which the file is used. */
const takeAway = async (settling: Settling, guests: readonly Held[]): Promise<void> => {
  const inUse = new Map<number, readonly number[]>();
  for (const file of new Set(guests.map((guest) => guest.file))) inUse.set(file, await ownersUsing(settling, file));
  const ended = guests.filter(({ file, owner }) => inUse.get(file)?.includes(owner) !== true).map(({ id }) => id);
  if (ended.length > 0) await settling.knex(settling.step.table).whereIn('id', ended).delete();
};

const ownersUsing = async ({ strapi, knex, plan }: Settling, file: number): Promise<readonly number[]> => {
  const owners: number[] = [];
  for (const { uid, id } of await placesUsing(strapi, file)) {
    const ways = plan().get(uid);
    // A partnership has no way to its owner: it is its own.
    if (ways) owners.push(...(ways.length === 0 ? [id] : await endsOf(knex, ways, id)));
  }
  return owners;
};

const endsOf = async (knex: Knex, ways: readonly Way[], row: number): Promise<readonly number[]> => {
  const ends: number[] = [];
  for (const { table, from, to, further } of ways) {
    const next = await knex(table)
      .where({ [from]: row })
      .select<readonly { readonly end: number }[]>({ end: to });
    for (const { end } of next) ends.push(...(further.length === 0 ? [end] : await endsOf(knex, further, end)));
  }
  return ends;
};

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

/** The stored name without its extension. */
const hashOf = (name: string): string => name.replace(/\.[^.]*$/, '');
