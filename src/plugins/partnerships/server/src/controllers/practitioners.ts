import type { Core } from '@strapi/strapi';

import { practitionerRequest } from '../adapters/practitioner-request';
import type { Practitioners } from '../services/practitioners';

import { managing, type Managing } from './managing';

type Act = 'approve' | 'renew' | 'block' | 'unblock';

/** The HTTP edge of practitioners for their managers (contract/practitioners.ts). */
export const practitionersController = ({ strapi }: { strapi: Core.Strapi }) => {
  const management = () => strapi.plugin('partnerships').service<Practitioners>('practitioners').management;
  const acting = (act: Act) =>
    managing(strapi, ({ manager, partnership }: Managing, ctx) =>
      management()[act](manager, { partnership, practitionerId: practitionerRequest.id(ctx) }),
    );
  return {
    list: managing(strapi, ({ partnership }) => management().list(partnership)),
    invite: managing(strapi, ({ manager, partnership }, ctx) =>
      management().invite(manager, partnership, practitionerRequest.invitation(ctx)),
    ),
    approve: acting('approve'),
    renew: acting('renew'),
    block: acting('block'),
    unblock: acting('unblock'),
    decline: managing(strapi, ({ partnership }, ctx) => management().decline({ partnership, practitionerId: practitionerRequest.id(ctx) })),
  };
};
