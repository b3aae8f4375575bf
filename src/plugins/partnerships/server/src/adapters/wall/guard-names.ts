import type { Core } from '@strapi/strapi';

import { reachOf } from '../../domain/reach';
import { MEMBERSHIP_UID } from '../membership-rows';
import type { Acting } from './acting';
import type { RowCondition } from './row-condition';
import { joinTableOf, ownedRows } from './wall-plan';

export const ADMIN_USER = 'admin::user';

/**
 * Which members of staff are named as the writers of documents: oneself and those who work for a partnership within
 * reach. Who works elsewhere is not told by lists and forms, also where two partnerships own a document together: by their filters
 * somebody could go through the other's staff. Its history and its comments do name whoever worked on it, on purpose: the two
 * answer for it together. Null for all.
 */
export const namesWithinReach = (strapi: Core.Strapi, acting: Acting): RowCondition | null => {
  const { scope } = acting;
  if (scope.kind === 'system' || scope.isNetworkAdministrator) return null;
  const { step: user } = joinTableOf(strapi, MEMBERSHIP_UID, 'user');
  const { step: member } = joinTableOf(strapi, MEMBERSHIP_UID, 'partnership');
  const way = { table: user.table, from: user.to, to: user.from, further: [{ ...member, further: [] }] };
  const partnerships = reachOf(scope, { browsing: false }) ?? [];
  return { id: { $in: ownedRows(strapi.db.connection, [way], { partnerships, fresh: [scope.userId] }) } };
};
