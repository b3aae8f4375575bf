import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { scopeMissing, type ScopesService, type StaffScope } from '../../../contract';
import { peopleRequest as request } from '../adapters/people/people-request';
import type { PeopleService } from '../services/people';

interface Asked {
  readonly service: PeopleService;
  readonly scope: StaffScope;
  readonly ctx: Context;
}

type Answer = (asked: Asked) => Promise<unknown>;

/** The HTTP edge of people, network and switcher (contract/people.ts, network.ts, mine.ts). */
export const peopleController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = (answer: Answer) => async (ctx: Context) => {
    const scope = await strapi.plugin('partnerships').service<ScopesService>('scopes').current();
    if (scope.kind !== 'staff') throw scopeMissing();
    const data = await answer({ service: strapi.plugin('partnerships').service<PeopleService>('people'), scope, ctx });
    if (data === undefined) ctx.status = 204;
    else ctx.body = { data };
  };
  return Object.fromEntries(Object.entries(ANSWERS).map(([name, answer]) => [name, answering(answer)]));
};

const at = ({ scope, ctx }: Asked) => ({ scope, partnership: request.partnership(ctx) });

const ANSWERS: Readonly<Record<string, Answer>> = {
  list: (asked) => asked.service.people.list(at(asked)),
  changeRole: (asked) =>
    asked.service.people.changeRole({ ...at(asked), memberId: request.member(asked.ctx) }, request.roleChange(asked.ctx).role),
  end: (asked) => asked.service.people.end({ ...at(asked), memberId: request.member(asked.ctx) }),
  invite: (asked) => asked.service.invitations.invite(at(asked), request.newInvitation(asked.ctx)),
  resend: (asked) => asked.service.invitations.resend({ ...at(asked), invitationId: request.invitation(asked.ctx) }),
  revoke: (asked) => asked.service.invitations.revoke({ ...at(asked), invitationId: request.invitation(asked.ctx) }),
  endVisit: (asked) => asked.service.support.endByManager(at(asked), request.access(asked.ctx)),
  mine: ({ service, scope }) => service.mine.show(scope),
  workIn: ({ service, scope, ctx }) => service.mine.pick(scope, request.workingIn(ctx).partnership),
  network: ({ service, scope }) => service.network.list(scope),
  createPartnership: ({ service, scope, ctx }) => service.network.create(scope, request.newPartnership(ctx)),
  appoint: (asked) => asked.service.invitations.invite(at(asked), { email: request.newManager(asked.ctx).email, role: 'manager' }),
  openSupport: (asked) => asked.service.support.open(at(asked), request.support(asked.ctx)),
  endSupport: (asked) => asked.service.support.end(at(asked), request.access(asked.ctx)),
};
