import type { Core } from '@strapi/strapi';

import { digestOf } from './digest-of';
import type { Configuration } from './build-configuration';
import { buildConfiguration } from './build-configuration';
import type { Layout } from './layout';
import { COMPONENT_LAYOUTS, CONTENT_TYPE_LAYOUTS } from './layouts';

/** The content-manager's own services, which Strapi leaves untyped. */
interface ConfigurationService {
  findConfiguration(model: { readonly uid: string }): Promise<Configuration>;
  updateConfiguration(model: { readonly uid: string }, configuration: Configuration): Promise<unknown>;
}

type WrittenLayouts = Readonly<Record<string, string>>;

/**
 * Gives every form and list the words and order of `layouts/`, so that a fresh installation needs no
 * clicking. A layout is written once, and again only when it changed here: what an administrator
 * configures in the admin afterwards stays. To be called in the app's `bootstrap`, after the content-manager's.
 */
export const ensureLayouts = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'concord', key: 'admin_layouts' });
  const written = ((await store.get()) ?? {}) as WrittenLayouts;
  const contentTypes = await writeChanged(contentManager(strapi, 'content-types'), CONTENT_TYPE_LAYOUTS, written);
  const components = await writeChanged(contentManager(strapi, 'components'), COMPONENT_LAYOUTS, written);
  const now: WrittenLayouts = { ...written, ...contentTypes, ...components };
  if (digestOf(now) !== digestOf(written)) await store.set({ value: now });
};

const contentManager = (strapi: Core.Strapi, name: 'content-types' | 'components'): ConfigurationService =>
  strapi.plugin('content-manager').service(name) as ConfigurationService;

/** Writes the layouts that differ from what was written last; answers the digest of each by uid. */
const writeChanged = async (
  service: ConfigurationService,
  layouts: readonly Layout[],
  written: WrittenLayouts,
): Promise<WrittenLayouts> => {
  const digests: Record<string, string> = {};
  for (const layout of layouts) {
    const digest = digestOf(layout);
    if (written[layout.uid] === digest) continue;
    await service.updateConfiguration(layout, buildConfiguration(layout, await service.findConfiguration(layout)));
    digests[layout.uid] = digest;
  }
  return digests;
};
