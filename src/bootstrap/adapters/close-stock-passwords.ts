import type { Core } from '@strapi/strapi';

const DOORS = ['forgotPassword', 'resetPassword'].map((name) => `plugin::users-permissions.auth.${name}`);

/**
 * Practitioners get a new password by Concord's own page. That of users-permissions writes letters in Strapi's words, takes any six
 * characters for a password, and keeps its code in plain text.
 */
export const closeStockPasswords = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.query('plugin::users-permissions.permission').deleteMany({ where: { action: { $in: DOORS } } });
};
