import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { DomainError } from '../../../../../kernel';
import { aroundStock, type StockAction, type StockActions } from '../../../../../strapi-edge';
import { noSuchPage } from '../domain/desk-refusals';
import { administersNetwork } from './network-administrator';

/**
 * Pages of Strapi's that count or list the whole installation past the wall, and settings of all forms and languages that
 * Strapi lets everybody write who is signed in; and its own door for sending any letter to anybody, in the name of the installation.
 * Nothing in Concord's admin asks them for members.
 */
const WHOLE_INSTALLATION: readonly StockActions[] = [
  { controller: 'plugin::content-manager.homepage', names: ['getCountDocuments'] },
  { controller: 'admin::homepage', names: ['getKeyStatistics'] },
  { controller: 'plugin::content-manager.components', names: ['updateComponentConfiguration'] },
  { controller: 'plugin::i18n.settings', names: ['updateSettings'] },
  { controller: 'plugin::upload.admin-settings', names: ['updateSettings'] },
  { controller: 'plugin::email.email', names: ['send'] },
];

/** Strapi makes and saves whichever document it finds first by these; nothing of Concord's is there only once. */
const SINGLE_TYPES: StockActions = {
  controller: 'plugin::content-manager.single-types',
  names: ['find', 'createOrUpdate', 'delete', 'publish', 'unpublish', 'discard', 'countDraftRelations'],
};

/**
 * Closes the former to all but network administrators, the latter to everybody; and the door that has the server itself fetch an address,
 * which opens what only its own machine and network may see. The media library's "From URL" fetches in the browser.
 * To be called in `register`, before routes take their handlers.
 */
export const closeStockDoors = (strapi: Core.Strapi): void => {
  for (const actions of WHOLE_INSTALLATION) {
    aroundStock(strapi, actions, (ctx, stock) => {
      if (!isNetworkAdministrator(ctx)) throw notThere();
      return stock(ctx);
    });
  }
  aroundStock(strapi, { controller: 'plugin::upload.admin-upload', names: ['uploadFromUrls'] }, () => {
    throw fetchesNothing();
  });
  aroundStock(strapi, SINGLE_TYPES, () => {
    throw noSuchPage();
  });
  aroundStock(strapi, { controller: 'admin::admin', names: ['information'] }, withoutDependencies);
  aroundStock(strapi, { controller: 'admin::homepage', names: ['updateHomepageLayout'] }, refusingUnreadable);
};

/** Strapi takes a layout that it cannot read for a fault of its own. */
const refusingUnreadable = async (ctx: Context, stock: StockAction): Promise<unknown> => {
  try {
    return await stock(ctx);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ZodError') throw error;
    const message = 'This is no order of the home page. Load the page again and move its parts once more.';
    throw new DomainError({ code: 'request.invalid', refusal: 'invalid', message });
  }
};

/** The admin asks everybody's page for this; the list of what is installed is for those who look after it. */
const withoutDependencies = async (ctx: Context, information: StockAction): Promise<unknown> => {
  const answer = (await information(ctx)) as { readonly data: object };
  return isNetworkAdministrator(ctx) ? answer : { data: { ...answer.data, dependencies: {} } };
};

const isNetworkAdministrator = (ctx: Context): boolean => {
  const { user = {} } = ctx.state as { readonly user?: Parameters<typeof administersNetwork>[0] };
  return administersNetwork(user);
};

const notThere = (): DomainError =>
  new DomainError({
    code: 'page.network-only',
    refusal: 'not-found',
    message: 'Only a network administrator looks after the whole installation.',
  });

const fetchesNothing = (): DomainError =>
  new DomainError({
    code: 'upload.by-address',
    refusal: 'not-allowed',
    message: 'Files are not fetched from web addresses. Download the file to your computer, and upload the file itself.',
  });
