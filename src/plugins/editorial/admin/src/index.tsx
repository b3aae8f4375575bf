import { ClockCounterClockwise } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { governBulkActions, governDocumentActions } from './actions';
import { contentManagerApis, contentManagerZones, createEditorialApis, editorialApis, partnershipsApis } from './adapters/apis';
import { createAssignmentPanel } from './assignment/assignment-panel';
import { PARTS_INPUT, PLACEMENTS_INPUT, showOwnFields } from './fields';
import { createLeaseKeeper } from './lease/lease-keeper';
import { createStateFilter } from './list/state-filter';
import { addStateColumn } from './list/state-column';
import { PartsField } from './parts/parts-field';
import { PlacementsField } from './placements/placements-field';
import { createPublicationPanel } from './publication/publication-panel';
import { createTalkPanel } from './talk/talk-panel';
import { WorkIcon } from './my-work/work-icon';
import { fieldComponent } from './adapters/field-component';
import { homeWidgets, MAY_READ } from './home/home-widgets';
import { watchSaves } from './editing/watch-saves';
import { loadTranslations } from './load-translations';
import { SignOffTab } from './sign-off-settings/sign-off-tab';
import { word } from './words';

export default {
  register(app: StrapiApp) {
    const apis = createEditorialApis();
    app.registerPlugin({ id: 'editorial', name: 'Editorial', apis: { ...apis } });
    watchSaves(window, apis.saves);
    app.addMenuLink({
      to: 'plugins/my-work',
      icon: WorkIcon,
      position: 0.5,
      intlLabel: word('waiting.title'),
      permissions: MAY_READ,
      Component: () => import('./my-work/my-work-page'),
    });
    app.widgets.register(homeWidgets(apis.governed));
    app.addMenuLink({
      to: 'plugins/editorial-audit',
      icon: ClockCounterClockwise,
      position: 6,
      intlLabel: word('audit.menu'),
      permissions: [],
      Component: () => import('./audit/audit-page'),
    });
    app.addFields([
      { type: PARTS_INPUT, Component: fieldComponent(PartsField) },
      { type: PLACEMENTS_INPUT, Component: fieldComponent(PlacementsField) },
    ]);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const { governed: types, saves, tab } = editorialApis(app);
    const governed = types();
    const contentManager = contentManagerApis(app);
    const { addSettingsTab, useLeft, useWorksFor, useMayDelete } = partnershipsApis(app);
    contentManager.addEditViewSidePanel([
      createPublicationPanel(governed, { saves, useWorksFor }),
      createAssignmentPanel(governed, { useWorksFor }),
      createTalkPanel(governed, { useWorksFor }),
    ]);
    contentManager.addDocumentAction(governDocumentActions(governed, tab, { useMayDelete }));
    const { injectComponent } = contentManagerZones(app);
    injectComponent('editView', 'right-links', {
      name: 'editorial-lease',
      Component: createLeaseKeeper(governed, { saves, tab, useLeft, useWorksFor }),
    });
    injectComponent('listView', 'actions', { name: 'editorial-states', Component: createStateFilter(governed) });
    contentManager.addBulkAction(governBulkActions(governed, { useMayDelete }));
    addSettingsTab({ value: 'sign-off', label: word('desk.tab'), Content: SignOffTab });
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', showOwnFields(governed));
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addStateColumn(governed));
  },

  registerTrads: loadTranslations,
};
