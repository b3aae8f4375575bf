import { Briefcase, Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import type { AddedSettingsTab, PartnershipsAdmin } from '../../contract/admin';
import { contentManagerApis } from './adapters/content-manager';
import { fixOwner } from './adapters/fix-owner';
import { loadTranslations } from './load-translations';
import { withoutMaking } from './owner/made-elsewhere';
import { createOwnerPanel } from './owner/owner-panel';
import { tellOpenForm } from './owner/tell-open-form';
import { createFrame } from './switcher/frame';
import { useLeft } from './switcher/use-left';
import { useMayDelete } from './switcher/use-may-delete';
import { useWorksFor } from './switcher/use-works-for';
import { word } from './words';

/** What tells Strapi's super administrators from other staff, as far as the menu goes; the server decides who may. */
const ADMINISTRATORS = [{ action: 'admin::users.create', subject: null }];

export default {
  register(app: StrapiApp) {
    const addedTabs: AddedSettingsTab[] = [];
    const apis: PartnershipsAdmin = {
      frame: (partnershipUid) => {
        app.addRBACMiddleware(
          ({ pathname }) =>
            (next) =>
            (permissions) =>
              next(withoutMaking(permissions, partnershipUid, pathname)),
        );
        app.router.addRoute((routes) => [{ Component: createFrame(partnershipUid), children: routes }]);
      },
      showOwner: (owner) => {
        const newDocument = tellOpenForm(window);
        fixOwner(owner.attribute);
        contentManagerApis(app).addEditViewSidePanel([createOwnerPanel(owner, newDocument)]);
      },
      addSettingsTab: (tab) => addedTabs.push(tab),
      useLeft,
      useWorksFor,
      useMayDelete,
    };
    app.registerPlugin({ id: 'partnerships', name: 'Partnerships', apis: { ...apis } });
    app.addMenuLink({
      to: 'plugins/partnerships',
      icon: Briefcase,
      position: 4,
      intlLabel: word('settings.menu'),
      permissions: [],
      Component: async () => ({ default: (await import('./settings/partnership-settings')).createPartnershipSettings(addedTabs) }),
    });
    app.addMenuLink({
      to: 'plugins/partnerships-network',
      icon: Earth,
      position: 5,
      intlLabel: word('network.menu'),
      permissions: ADMINISTRATORS,
      Component: () => import('./network/network-page'),
    });
  },

  registerTrads: loadTranslations,
};
