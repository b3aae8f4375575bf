import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { HouseListener, ScopesService } from '../../../../contract';
import type { PeopleTables, PeopleWork } from '../../application/people/ports';
import { watchPeople } from '../../application/people/watch-people';
import { noting } from '../noting';
import { takePeopleLock } from '../people-lock';

import { invitationTable } from './invitation-table';
import { memberTable } from './member-table';
import { partnershipTable } from './partnership-table';
import { staffAccounts } from './staff-accounts';
import { supportTable } from './support-table';

interface Ports {
  readonly strapi: Core.Strapi;
  readonly wall: Pick<ScopesService, 'asSystem'>;
}

/** One at a time, by a row that each writer takes: two managers who remove each other at once do not both succeed. */
export const transactPeople =
  ({ strapi, wall, tell }: Ports & { readonly tell: HouseListener }): PeopleWork =>
  async (work) =>
    await wall.asSystem('the people of a partnership', () =>
      strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
        await takePeopleLock(trx);
        return await noting(tell, (note) => work(watchPeople(peopleTables(strapi), note)));
      }),
    );

export const readPeople =
  ({ strapi, wall }: Ports): PeopleWork =>
  (work) =>
    wall.asSystem('the people of a partnership', () => work(peopleTables(strapi)));

/** To be used as Concord itself. */
export const peopleTables = (strapi: Core.Strapi): PeopleTables => ({
  ...memberTable(strapi),
  invitations: invitationTable(strapi),
  support: supportTable(strapi),
  accounts: staffAccounts(strapi),
  partnerships: partnershipTable(strapi),
});
