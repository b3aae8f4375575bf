import type { Core } from '@strapi/strapi';

import { type ConfigurationService, configurationService, type WrittenLayouts, writtenLayoutsStore } from './adapters/content-manager';
import { buildConfiguration } from './build-configuration';
import { digestOf } from './digest-of';
import type { Layout } from './layout';
import { COMPONENT_LAYOUTS, CONTENT_TYPE_LAYOUTS } from './layouts';

/**
 * Gives every form and list the words and order of `layouts/`, so that a fresh installation needs no
 * clicking. A layout is written once, and again only when it changed here: what an administrator
 * configures in the admin afterwards stays. To be called in the app's `bootstrap`, after the content-manager's.
 */
export const ensureLayouts = async (strapi: Core.Strapi): Promise<void> => {
  const store = writtenLayoutsStore(strapi);
  const written = await store.read();
  const changed = {
    ...(await writeChanged(configurationService(strapi, 'content-types'), CONTENT_TYPE_LAYOUTS, written)),
    ...(await writeChanged(configurationService(strapi, 'components'), COMPONENT_LAYOUTS, written)),
  };
  if (Object.keys(changed).length > 0) await store.write({ ...written, ...changed });
};

/** Writes the layouts that differ from what was written last; answers their digests. */
const writeChanged = async (
  service: ConfigurationService,
  layouts: readonly Layout[],
  written: WrittenLayouts,
): Promise<WrittenLayouts> => {
  const changed: Record<string, string> = {};
  for (const layout of layouts) {
    const digest = digestOf(layout);
    if (written[layout.uid] === digest) continue;
    await service.updateConfiguration(layout, buildConfiguration(layout, await service.findConfiguration(layout)));
    changed[layout.uid] = digest;
  }
  return changed;
};
