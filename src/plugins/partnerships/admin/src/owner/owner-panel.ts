import type { PanelComponent } from '@strapi/content-manager/strapi-admin';

import type { OwnerField } from '../../../contract/admin';
import { useOwnerOfNew } from './use-owner-of-new';

/** No panel to be seen: Strapi lets a plugin reach into a form only from beside it. */
export const createOwnerPanel = (owner: OwnerField): PanelComponent => {
  const OwnerPanel: PanelComponent = ({ documentId }) => {
    useOwnerOfNew(owner, !documentId || documentId === 'create');
    return null;
  };
  return OwnerPanel;
};
