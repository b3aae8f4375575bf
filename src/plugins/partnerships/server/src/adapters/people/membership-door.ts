import type { Core, Modules } from '@strapi/strapi';

import { DomainError } from '../../../../../../kernel';
import type { ScopesService } from '../../../../contract';
import { MEMBERSHIP_UID } from '../membership-rows';

type Context = Modules.Documents.Middleware.Context;

const WRITES = ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];

/** Rights change on the People page alone, by its rules: not through Strapi's own forms, whoever holds the key to those. */
export const createMembershipDoor =
  (wall: Pick<ScopesService, 'current'>) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const action: string = context.action;
    const uid: string = context.uid;
    if (uid !== MEMBERSHIP_UID || !WRITES.includes(action)) return next();
    if ((await wall.current()).kind === 'system') return next();
    throw new DomainError({
      code: 'member.page-only',
      refusal: 'not-allowed',
      message: 'Who works for a partnership is decided on its People page.',
    });
  };

/** Strapi's types want a middleware generic over all content types. */
export const closeMembershipDoor = (strapi: Core.Strapi, wall: Pick<ScopesService, 'current'>): void => {
  strapi.documents.use(createMembershipDoor(wall) as unknown as Parameters<typeof strapi.documents.use>[0]);
};
