import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { DomainError } from '../../../../../kernel';
import { aroundStock, paramsOf, type StockActions } from '../../../../../strapi-edge';

const USERS_PERMISSIONS = 'plugin::users-permissions';

/**
 * By which users-permissions shows, makes and changes accounts and the rules they come to be by, for whoever holds an API token of
 * Strapi's or looks after the installation. Left are signing in and changing one's own password. Its letters for a forgotten password
 * are in Strapi's words, take any six characters for the next one, and keep their code in plain text.
 */
const DOORS: readonly StockActions[] = [
  { controller: 'user', names: ['count', 'find', 'findOne', 'create', 'update', 'destroy', 'me'] },
  { controller: 'contentmanageruser', names: ['create', 'update'] },
  {
    controller: 'auth',
    names: ['connect', 'register', 'forgotPassword', 'resetPassword', 'emailConfirmation', 'sendEmailConfirmation'],
  },
  { controller: 'role', names: ['createRole', 'updateRole', 'deleteRole'] },
  { controller: 'settings', names: ['updateEmailTemplate', 'updateAdvancedSettings', 'updateProviders'] },
];

/** By which the content manager shows any type there is, those too that it does not list. */
const LOOKS: readonly StockActions[] = [
  {
    controller: 'collection-types',
    names: ['find', 'findOne', 'bulkFindForValidation', 'countDraftRelations', 'countManyEntriesDraftRelations'],
  },
  { controller: 'relations', names: ['findAvailable', 'findExisting'] },
];

const ADDRESS = z.object({ model: z.string() });

/** Leaves the accounts of practitioners to Concord's own pages, for everybody. To be called in `register`, before routes take their handlers. */
export const closeAccountDoors = (strapi: Core.Strapi): void => {
  for (const { controller, names } of DOORS) {
    aroundStock(strapi, { controller: `${USERS_PERMISSIONS}.${controller}`, names }, () => {
      throw pageOnly();
    });
  }
  for (const { controller, names } of LOOKS) {
    aroundStock(strapi, { controller: `plugin::content-manager.${controller}`, names }, (ctx, stock) => {
      if (ADDRESS.parse(paramsOf(ctx)).model.startsWith(`${USERS_PERMISSIONS}.`)) throw pageOnly();
      return stock(ctx);
    });
  }
  hideFromContentManager(strapi.contentType(`${USERS_PERMISSIONS}.user`));
};

/** Nobody is given a permission to write what it does not list, network administrators neither. */
const hideFromContentManager = (type: { pluginOptions?: object }): void => {
  type.pluginOptions = { ...type.pluginOptions, 'content-manager': { visible: false } };
};

const pageOnly = (): DomainError =>
  new DomainError({
    code: 'practitioner.page-only',
    refusal: 'not-allowed',
    message:
      'Accounts of practitioners are looked after under “Partnership settings”, “Practitioners”, and on the practitioners’ own pages.',
  });
