import type { StrapiApp } from '@strapi/strapi/admin';

import { GOVERNED_TYPES } from '../../config/governed-types';
import { editorialAdmin } from './adapters/editorial-admin';
import { partnershipsAdmin } from './adapters/partnerships-admin';
import { arrangeHome } from './arrange-home';
import { arrangeMenu } from './arrange-menu';
import { keepTitle } from './look/keep-title';
import logo from './look/logo.svg';
import { prepareFirstVisit } from './look/prepare-first-visit';
import { theme } from './look/theme';
import words from './look/words.json';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    theme,
    locales: ['en-GB'],
    translations: { en: words, 'en-GB': words },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    prepareFirstVisit(window.localStorage);
    editorialAdmin(app).govern(GOVERNED_TYPES);
    app.widgets.register(arrangeHome);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    keepTitle(document);
    app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', arrangeMenu);
    partnershipsAdmin(app).frame();
  },
};
