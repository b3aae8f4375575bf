import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../kernel';
import type { ScopesService } from '../../../contract';
import { readPeople, transactPeople } from '../adapters/people/people-work';
import { workingInTable } from '../adapters/people/working-in-table';
import { createInvitations } from '../application/people/invitations';
import { createJoin } from '../application/people/join';
import { createMine } from '../application/people/mine';
import { createNetwork } from '../application/people/network';
import { createPeople } from '../application/people/people';
import type { PeoplePorts } from '../application/people/ports';
import { createSupportAccess } from '../application/people/support-access';
import { tellOfParent } from '../application/people/tell-of-parent';

import type { Acts } from './acts';
import { mailOf } from './mail';

/** Puts together who works for whom. */
export const peopleService = ({ strapi }: { strapi: Core.Strapi }) => {
  const wall = strapi.plugin('partnerships').service<ScopesService>('scopes');
  const ports: PeoplePorts = {
    transact: transactPeople({ strapi, wall, tell: strapi.plugin('partnerships').service<Acts>('acts').tell }),
    read: readPeople({ strapi, wall }),
    clock: systemClock,
    ...mailOf(strapi),
  };
  return {
    people: createPeople(ports),
    invitations: createInvitations(ports),
    join: createJoin(ports),
    network: createNetwork(ports),
    support: createSupportAccess(ports),
    tellOfParent: tellOfParent(ports),
    mine: createMine({ ...ports, workingIn: workingInTable(strapi) }),
  };
};

export type PeopleService = ReturnType<typeof peopleService>;
