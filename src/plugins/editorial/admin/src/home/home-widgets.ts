import { CheckCircle, Feather, Mail, Pencil } from '@strapi/icons';
import type { WidgetArgs } from '@strapi/strapi/admin';

import type { GovernedTypes } from '../../../contract/governed-type';
import { word } from '../words';

/** Who has anything to do with documents. */
export const MAY_READ = [{ action: 'plugin::content-manager.explorer.read' }];

/** Editorial's boxes on the home page. They register before the governed types are named, so they ask for them when first shown. */
export const homeWidgets = (governed: () => GovernedTypes): WidgetArgs[] => [
  {
    id: 'waiting',
    pluginId: 'editorial',
    icon: CheckCircle,
    title: word('waiting.title'),
    permissions: MAY_READ,
    component: async () => (await import('./waiting-widget')).WaitingWidget,
  },
  {
    id: 'latest',
    pluginId: 'editorial',
    icon: Feather,
    title: word('latest.title'),
    link: { label: word('latest.all'), href: '/content-manager' },
    permissions: MAY_READ,
    component: async () => (await import('./latest-widget')).createLatestWidget(governed()),
  },
  {
    id: 'recent',
    pluginId: 'editorial',
    icon: Pencil,
    title: word('recent.title'),
    permissions: MAY_READ,
    component: async () => (await import('./recent-widget')).createRecentWidget(governed()),
  },
  {
    id: 'mails',
    pluginId: 'editorial',
    icon: Mail,
    title: word('mails.title'),
    permissions: MAY_READ,
    component: async () => (await import('./mails-widget')).MailsWidget,
  },
];
