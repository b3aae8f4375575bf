import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../kernel';
import type { ScopesService } from '../../../contract';
import { readPeople, transactPeople } from '../adapters/people/people-work';
import { workingInTable } from '../adapters/people/working-in-table';
import { createPost } from '../adapters/post';
import { createInvitations } from '../application/people/invitations';
import { createJoin } from '../application/people/join';
import { createMine } from '../application/people/mine';
import { createNetwork } from '../application/people/network';
import { createPeople } from '../application/people/people';
import type { PeoplePorts } from '../application/people/ports';
import { createSupportAccess } from '../application/people/support-access';
import { tellOfParent } from '../application/people/tell-of-parent';

import type { Acts } from './acts';

interface Settings {
  readonly mailFrom: string;
  readonly publicUrl: string;
}

/** Puts together who works for whom. */
export const peopleService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { mailFrom, publicUrl } = strapi.config.get<Settings>('plugin::partnerships');
  const wall = strapi.plugin('partnerships').service<ScopesService>('scopes');
  const ports: PeoplePorts = {
    transact: transactPeople({ strapi, wall, tell: strapi.plugin('partnerships').service<Acts>('acts').tell }),
    read: readPeople({ strapi, wall }),
    clock: systemClock,
    post: createPost(strapi, mailFrom),
    publicUrl: publicUrl.replace(/\/+$/, ''),
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
