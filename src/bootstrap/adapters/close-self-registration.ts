import type { Core } from '@strapi/strapi';

/** Practitioners are invited: users-permissions opens registration to the whole internet by default. */
export const closeSelfRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get()) as Record<string, unknown> | null;
  if (settings && settings.allow_register !== false) await store.set({ value: { ...settings, allow_register: false } });
};
