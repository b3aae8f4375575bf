import type { PanelComponent } from '@strapi/content-manager/strapi-admin';

import type { ShownOwner } from '../../../contract/admin';
import type { NewDocument } from './new-document';
import { useOwnerOfNew } from './use-owner-of-new';
import { useTellOwner } from './use-tell-owner';

/** No panel to be seen: Strapi lets a plugin reach into a form only from beside it. */
export const createOwnerPanel = (owner: ShownOwner, newDocument: NewDocument): PanelComponent => {
  const OwnerPanel: PanelComponent = ({ documentId }) => {
    const isNew = !documentId || documentId === 'create';
    useOwnerOfNew(owner, isNew);
    useTellOwner(newDocument, [owner, ...owner.wholes], isNew);
    return null;
  };
  return OwnerPanel;
};
