import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { DomainError, parseSent } from '../../kernel';
import {
  type LifeOverview,
  notManaged,
  type Scope,
  type ScopesService,
  type ShownPlan,
  type StaffScope,
} from '../../plugins/partnerships/contract';
import { bodyOf } from '../../strapi-edge';
import type { LifeAct, PartnershipLife } from '../application/partnership-life';
import type { Order } from '../application/perform';
import type { LifePlan } from '../domain/life-plan';

import { lifeRequest, WISHES } from './life-request';
import type { MayRead } from './owned-copies';

/**
 * Serves contract/life.ts of the partnerships plugin. Who may is read with each request; the use cases, which act for
 * Concord, are asked only then.
 */
export const serveLife = (strapi: Core.Strapi, lifeFor: (mayRead: MayRead) => PartnershipLife): void => {
  const answering = (answer: (asked: Asked) => Promise<unknown>) => async (ctx: Context) => {
    const scope = await strapi.plugin('partnerships').service<ScopesService>('scopes').current();
    const life = lifeFor(readerOf(scope));
    ctx.body = { data: await answer({ life, ctx, ...(await whatFor(life, scope, ctx)) }) };
  };
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const at = '/partnership-life/:partnership';
  strapi.server.routes({
    type: 'admin',
    routes: [
      { method: 'GET', path: at, handler: answering(({ overview }) => Promise.resolve(overview)), config },
      { method: 'POST', path: `${at}/:act/plan`, handler: answering(plan), config },
      { method: 'POST', path: `${at}/:act`, handler: answering(perform), config },
    ],
  } as never);
};

const readerOf =
  (scope: Scope): MayRead =>
  (partnerships) =>
    scope.kind === 'system' || scope.grants.some(({ partnership }) => partnerships.includes(partnership));

interface Asked {
  readonly life: PartnershipLife;
  readonly ctx: Context;
  readonly scope: StaffScope;
  readonly overview: LifeOverview;
}

const whatFor = async (life: PartnershipLife, scope: Scope, ctx: Context): Promise<Pick<Asked, 'scope' | 'overview'>> => {
  if (scope.kind !== 'staff') throw notManaged();
  const { partnership } = lifeRequest.params(ctx);
  const mayEnd = scope.isNetworkAdministrator;
  const manages = scope.grants.some(
    (grant) => grant.partnership === partnership && grant.role === 'manager' && grant.through === 'membership',
  );
  const overview = mayEnd || manages ? await life.overview(partnership, { mayEnd }) : null;
  if (!overview) throw notManaged();
  return { scope, overview };
};

const plan = async (asked: Asked): Promise<ShownPlan> => {
  const act = actOf(asked);
  return shown(await act.plan(asked.overview.slug, bodyOf(asked.ctx)));
};

const perform = async (asked: Asked): Promise<ShownPlan> => {
  const act = actOf(asked);
  const { wish, digest, reason } = lifeRequest.performing(asked.ctx);
  return shown(await act.perform(asked.overview.slug, wish, { digest, reason, actor: { id: `staff:${asked.scope.userId}` } }));
};

const shown = ({ changes, details, problems, digest }: LifePlan): ShownPlan => ({
  changes,
  details,
  problems: problems.map(({ message }) => message),
  digest,
});

/** An act that parses its own wish. */
interface Act {
  plan(slug: string, wish: unknown): Promise<LifePlan>;
  perform(slug: string, wish: unknown, order: Order): Promise<LifePlan>;
}

const actOf = ({ life, ctx, overview }: Asked): Act => {
  const { act } = lifeRequest.params(ctx);
  if (act === 'rename') return parsing(life.renaming, (wish) => parseSent(WISHES.rename, wish));
  if (!overview.mayEnd) throw networkOnly();
  switch (act) {
    case 'merge':
      return parsing(life.merging, (wish) => parseSent(WISHES.merge, wish).into);
    case 'split':
      return parsing(life.splitting, (wish) => parseSent(WISHES.split, wish));
    case 'close':
      return parsing(life.closing, (wish) => parseSent(WISHES.close, wish));
    case undefined:
    default:
      throw notManaged();
  }
};

const parsing = <Wish>(act: LifeAct<Wish>, wishOf: (raw: unknown) => Wish): Act => ({
  plan: (slug, wish) => act.plan(slug, wishOf(wish)),
  perform: (slug, wish, order) => act.perform(slug, wishOf(wish), order),
});

const networkOnly = (): DomainError =>
  new DomainError({
    code: 'network.not-yours',
    refusal: 'not-allowed',
    message: 'Merging, splitting and closing a partnership is for administrators of the network. Ask one of them.',
  });
