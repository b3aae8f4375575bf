import type { StrapiApp } from '@strapi/strapi/admin';
import { Key } from '@strapi/icons';

import { loadTranslations } from './load-translations';
import { word } from './words';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/partnerships',
      icon: Key,
      position: 4,
      intlLabel: word('settings.menu'),
      permissions: [],
      Component: () => import('./settings/partnership-settings'),
    });
    app.registerPlugin({ id: 'partnerships', name: 'Partnerships' });
  },

  registerTrads: loadTranslations,
};
