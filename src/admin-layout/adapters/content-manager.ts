import type { Core } from '@strapi/strapi';

import type { Configuration } from '../build-configuration';

/** The content-manager's own service for content types or components, which Strapi leaves untyped. */
export interface ConfigurationService {
  findConfiguration(model: { readonly uid: string }): Promise<Configuration>;
  updateConfiguration(model: { readonly uid: string }, configuration: Configuration): Promise<unknown>;
}

export const configurationService = (strapi: Core.Strapi, name: 'content-types' | 'components'): ConfigurationService =>
  strapi.plugin('content-manager').service<ConfigurationService>(name);

/** Digests of the layouts that were written, by uid. */
export type WrittenLayouts = Readonly<Record<string, string>>;

export interface WrittenLayoutsStore {
  read(): Promise<WrittenLayouts>;
  write(layouts: WrittenLayouts): Promise<void>;
}

export const writtenLayoutsStore = (strapi: Core.Strapi): WrittenLayoutsStore => {
  const store = strapi.store({ type: 'core', name: 'concord', key: 'admin_layouts' });
  return {
    read: async () => ((await store.get()) ?? {}) as WrittenLayouts,
    write: (value) => store.set({ value }),
  };
};
