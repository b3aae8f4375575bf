import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import { isTimeZone, UK_ZONE } from '../../../../../kernel';

import { asSystem } from './as-system';

const row = z.object({ timeZone: z.string().nullable() }).nullable();

/** The zone in which a partnership (global id) keeps its hours; England's where none is known. */
export const readTimeZone = async (strapi: Core.Strapi, partnership: string | undefined): Promise<string> => {
  if (partnership === undefined) return UK_ZONE;
  const uid = strapi.config.get<UID.ContentType>('plugin::partnerships.partnershipUid');
  const found: unknown = await asSystem(strapi, 'the time zone of a partnership', () =>
    strapi.db.query(uid).findOne({ select: ['timeZone'], where: { globalId: partnership } }),
  );
  const timeZone = row.parse(found)?.timeZone;
  return timeZone !== undefined && timeZone !== null && isTimeZone(timeZone) ? timeZone : UK_ZONE;
};
