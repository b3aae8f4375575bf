import type { Core } from '@strapi/strapi';

import type { Belongings, Merging, MovingService } from '../../../../contract';
import { holdLife } from '../../../../../../strapi-edge';
import { takeBackInvitations } from '../../application/people/left-invitations';
import { asSystem } from '../as-system';
import { peopleTables } from '../people/people-work';
import { takePeopleLock } from '../people-lock';
import { onDatabase } from '../raw-rows';

import { moveMedia, readMedia } from './move-media';
import { moveMembers, readMembers } from './move-members';
import { moveReaders, readReaders } from './move-readers';

const WHY = 'partnerships merge or split';

/** What goes over with a partnership, on Strapi's own transactions. */
export const createMoving = (strapi: Core.Strapi): MovingService => ({
  hold: () =>
    onDatabase(strapi, async (knex) => {
      // Making a partnership takes it as well.
      await takePeopleLock(knex);
      await holdLife(knex);
    }),
  belongings: (partnership) => together(strapi, () => readBelongings(strapi, partnership)),
  merge: (merging) => together(strapi, () => mergeAll(strapi, merging)),
  moveMembers: (members, between) => together(strapi, () => moveSome(strapi, between, members)),
});

const together = <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  asSystem(strapi, WHY, async () => await strapi.db.transaction(work));

const readBelongings = async (strapi: Core.Strapi, partnership: string): Promise<Belongings> => {
  const members = await readMembers(strapi, partnership);
  const invitations: readonly unknown[] = await onDatabase(strapi, (knex) =>
    knex('concord_invitations').where({ partnership, accepted_at: null, revoked_at: null }).select('id'),
  );
  return {
    members: members.map(({ id: _row, ...member }) => member),
    invitations: invitations.length,
    ...(await onDatabase(strapi, (knex) => readReaders(knex, partnership))),
    ...(await readMedia(strapi, partnership)),
  };
};

const moveSome = async (strapi: Core.Strapi, between: Merging, members: readonly number[]): Promise<void> => {
  await moveMembers(strapi, between, members);
  const tables = peopleTables(strapi);
  for (const userId of members) await takeBackInvitations(tables, { partnership: between.from, userId, now: between.at });
};

const mergeAll = async (strapi: Core.Strapi, merging: Merging): Promise<void> => {
  const { from, to, at } = merging;
  const members = await readMembers(strapi, from);
  await moveMembers(
    strapi,
    merging,
    members.map(({ userId }) => userId),
  );
  await onDatabase(strapi, async (knex) => {
    await knex('concord_invitations').where({ partnership: from, accepted_at: null, revoked_at: null }).update({ revoked_at: at });
    await knex('concord_support_access').where({ partnership: from, ended_at: null }).where('ends_at', '>', at).update({ ended_at: at });
    await knex('concord_working_in').where({ partnership: from }).update({ partnership: to });
    await moveReaders(knex, merging);
    await moveMedia(strapi, knex, merging);
  });
};
