import type { Core } from '@strapi/strapi';

import type { MembershipsService } from '../../../../partnerships/contract';
import type { ActorId } from '../../../contract';
import type { Memberships } from '../application/ports';
import { guestIdOf, isOperator, staffIdOf } from '../domain/staff-id';
import { accountsAt } from './guests/accounts-at';

/** Asks the partnerships plugin. Commands on the server itself act for every partnership. */
export const createMemberships = (strapi: Core.Strapi): Memberships => {
  const service = () => strapi.plugin('partnerships').service<MembershipsService>('memberships');
  return {
    async mayPublish(actor, partnerships) {
      const userId = staffIdOf(actor.id);
      return userId === null ? isOperator(actor.id) : await service().mayPublish(userId, partnerships);
    },
    async grantsOf(actor) {
      const userId = staffIdOf(actor.id);
      return userId === null ? [] : await service().grantsOf(userId);
    },
    timeZoneOf: (partnerships) => service().timeZoneOf(partnerships),
    isClosed: (partnership) => service().isClosed(partnership),
    accountsAt: accountsAt(strapi),
    partsOf: (partnerships) => service().partsOf(partnerships),
    colleaguesIn: (partnerships) => service().colleaguesIn(partnerships),
    async namesOf(actors) {
      const names = await service().namesOf(actors.flatMap((actor) => staffIdOf(actor) ?? []));
      return new Map(actors.map((actor) => [actor, nameOf(actor, names)] as const));
    },
  };
};

/** Who has no name here left for good, or works for another partnership: which of the two is not told. */
const nameOf = (actor: ActorId, names: ReadonlyMap<number, string>): string => {
  const userId = staffIdOf(actor);
  if (guestIdOf(actor) !== null) return 'A guest';
  return userId === null ? 'Concord' : (names.get(userId) ?? 'Somebody else');
};
