import type { StrapiApp } from '@strapi/strapi/admin';

import { GOVERNED_TYPES } from '../../config/governed-types';
import { editorialAdmin } from './adapters/editorial-admin';
import { keepTypedWords } from './adapters/keep-typed-words';
import { partnershipsAdmin } from './adapters/partnerships-admin';
import { quietChosenPartnerships } from './adapters/quiet-chosen-partnerships';
import { quietRequests } from './adapters/quiet-requests';
import { arrangeHome } from './arrange-home';
import { arrangeMenu } from './arrange-menu';
import choices from './look/choices.json';
import { keepTitle } from './look/keep-title';
import logo from './look/logo.svg';
import { prepareFirstVisit } from './look/prepare-first-visit';
import { theme } from './look/theme';
import words from './look/words.json';
import { sayChoices } from './list/say-choices';

const PARTNERSHIP = 'api::partnership.partnership';
const WHOLES = Object.values(GOVERNED_TYPES).flatMap(({ partOf }) => partOf ?? []);

export default {
  config: {
    auth: { logo },
    menu: { logo },
    theme,
    locales: ['en-GB'],
    translations: { en: { ...words, ...choices }, 'en-GB': { ...words, ...choices } },
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
    quietRequests();
    quietChosenPartnerships();
    keepTypedWords();
    app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', arrangeMenu);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', sayChoices);
    partnershipsAdmin(app).showOwner({ attribute: 'partnership', uid: PARTNERSHIP, wholes: WHOLES });
    partnershipsAdmin(app).frame(PARTNERSHIP);
  },
};
