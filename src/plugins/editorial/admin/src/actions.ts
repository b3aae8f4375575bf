import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';

import type { PartnershipsAdmin } from '../../../partnerships/contract/admin';
import type { GovernedTypes } from '../../contract/governed-type';
import { offerBulkDelete, offerDelete } from './deleting';
import { createDuplicateAction } from './duplicate/duplicate-action';
import { waitForLease } from './lease/leased-save';
import { createSubmitSeveralAction } from './list/submit-several-action';

/** Stock actions that would go past the ledger. Delete stays for those who may: the server refuses what is public or in use, and in bulk all or nothing. */
const REPLACED_ACTIONS: readonly DocumentActionComponent['type'][] = ['publish', 'unpublish', 'discard', 'clone'];
const REPLACED_BULK_ACTIONS: readonly BulkActionComponent['type'][] = ['publish', 'unpublish'];

const MAY_CONFIGURE = [{ action: 'plugin::content-manager.collection-types.configure-view', subject: null }];

export const governDocumentActions =
  (governed: GovernedTypes, tab: string, partnerships: Pick<PartnershipsAdmin, 'useMayDelete'>) =>
  (actions: DocumentActionComponent[]): DocumentActionComponent[] => [
    createDuplicateAction(governed),
    ...actions
      .filter(({ type }) => type !== 'edit-the-model')
      .map((action) => (action.type === 'configure-the-view' ? showToAdministrators(action) : action))
      .map((action) => (action.type === 'update' ? waitForLease(governed, tab)(action) : action))
      .map((action) => (REPLACED_ACTIONS.includes(action.type) ? hideOn((uid) => uid in governed, action) : action))
      .map((action) => (action.type === 'delete' ? offerDelete(governed, partnerships)(action) : action)),
  ];

export const governBulkActions =
  (governed: GovernedTypes, partnerships: Pick<PartnershipsAdmin, 'useMayDelete'>) =>
  (actions: BulkActionComponent[]): BulkActionComponent[] => [
    createSubmitSeveralAction(governed),
    ...actions
      .map((action) => (REPLACED_BULK_ACTIONS.includes(action.type) ? hideBulkOn((uid) => uid in governed, action) : action))
      .map((action) => (action.type === 'delete' ? offerBulkDelete(governed, partnerships)(action) : action)),
  ];

type Hidden = (uid: string) => boolean;

/** Runs the original, so that its hooks keep their order, and throws its answer away where it is hidden. */
const hideOn = (isHidden: Hidden, original: DocumentActionComponent): DocumentActionComponent => {
  const hidden: DocumentActionComponent = (props) => {
    const description = original(props);
    return isHidden(props.model) ? null : description;
  };
  return Object.assign(hidden, { type: original.type, position: original.position });
};

const hideBulkOn = (isHidden: Hidden, original: BulkActionComponent): BulkActionComponent => {
  const hidden: BulkActionComponent = (props) => {
    const description = original(props);
    return isHidden(props.model) ? null : description;
  };
  return Object.assign(hidden, { type: original.type });
};

/** Strapi shows the way to a form's layout to everybody, and turns away there those who may not change it. */
const showToAdministrators = (original: DocumentActionComponent): DocumentActionComponent => {
  const shown: DocumentActionComponent = (props) => {
    const description = original(props);
    const { allowedActions } = useRBAC(MAY_CONFIGURE);
    return allowedActions.canConfigureView ? description : null;
  };
  return Object.assign(shown, { type: original.type, position: original.position });
};
