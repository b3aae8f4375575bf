import { Feather } from '@strapi/icons';
import type { WidgetArgs } from '@strapi/strapi/admin';

import type { GovernedTypes } from '../../../contract/governed-type';
import { word } from '../words';

/** Registers before the governed types are named, so it asks for them when the box is first shown. */
export const latestWidget = (governed: () => GovernedTypes): WidgetArgs => ({
  id: 'latest',
  pluginId: 'editorial',
  icon: Feather,
  title: word('latest.title'),
  link: { label: word('latest.all'), href: '/content-manager' },
  permissions: [{ action: 'plugin::content-manager.explorer.read' }],
  component: async () => (await import('./latest-widget')).createLatestWidget(governed()),
});
