import type { Core } from '@strapi/strapi';

import { DomainError } from '../../../../../kernel';
import { governedType, type StateCounts } from '../../../contract';
import { adminRequest } from '../adapters/admin-request';

import { type Answer, answeringOn } from './answering';

/** The HTTP edge of lists by state (contract/listing.ts). */
export const listingController = ({ strapi }: { strapi: Core.Strapi }) => ({ counts: answeringOn(strapi)(counts) });

const counts: Answer = async ({ governed, listByState }, ctx): Promise<StateCounts> => {
  const type = governedType(governed, adminRequest.uid(ctx));
  if (!type) throw new DomainError({ code: 'list.unknown', refusal: 'not-found', message: 'There is no such list here.' });
  if (type.partOf) return {};
  return Object.fromEntries([...(await listByState(adminRequest.uid(ctx)))].map(([state, ids]) => [state, ids.length]));
};
