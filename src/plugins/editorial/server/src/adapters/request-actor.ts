import type { Core } from '@strapi/strapi';

import type { ActorId } from '../../../contract';

/** Who is behind the running request: the signed-in member of staff, or the system for commands and jobs. */
export const requestActor = (strapi: Core.Strapi): ActorId => {
  const state = strapi.requestContext.get()?.state as
    { readonly user?: { readonly id?: unknown }; readonly auth?: { readonly strategy?: { readonly name?: string } } } | undefined;
  const isAdmin = state?.auth?.strategy?.name === 'admin';
  return isAdmin && typeof state.user?.id === 'number' ? `staff:${state.user.id}` : 'system';
};
