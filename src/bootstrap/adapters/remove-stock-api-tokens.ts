import type { Core } from '@strapi/strapi';

const STOCK_NAMES = ['Read Only', 'Full Access'];

/** Strapi makes two API tokens on an empty database. Nothing here uses the content API, so no key to it should lie about. */
export const removeStockApiTokens = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: STOCK_NAMES }, lastUsedAt: { $null: true } } });
};
