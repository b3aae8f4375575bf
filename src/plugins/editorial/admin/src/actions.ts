import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

import type { GovernedTypes } from '../../contract/governed-type';
import { createDuplicateAction } from './duplicate/duplicate-action';

/** Stock actions that would go past the ledger, or that are jargon to staff. Delete stays: the server refuses what is public or in use. */
const REPLACED_ACTIONS: readonly DocumentActionComponent['type'][] = ['publish', 'unpublish', 'discard', 'clone', 'edit-the-model'];
const REPLACED_BULK_ACTIONS: readonly BulkActionComponent['type'][] = ['publish', 'unpublish'];

export const governDocumentActions =
  (governed: GovernedTypes) =>
  (actions: DocumentActionComponent[]): DocumentActionComponent[] => [
    createDuplicateAction(governed),
    ...actions.map((action) => (REPLACED_ACTIONS.includes(action.type) ? hideOn(governed, action) : action)),
  ];

export const governBulkActions =
  (governed: GovernedTypes) =>
  (actions: BulkActionComponent[]): BulkActionComponent[] =>
    actions.map((action) => (REPLACED_BULK_ACTIONS.includes(action.type) ? hideBulkOn(governed, action) : action));

/** Runs the original, so that its hooks keep their order, and throws its answer away on governed types. */
const hideOn = (governed: GovernedTypes, original: DocumentActionComponent): DocumentActionComponent => {
  const hidden: DocumentActionComponent = (props) => {
    const description = original(props);
    return governed[props.model] ? null : description;
  };
  return Object.assign(hidden, { type: original.type, position: original.position });
};

const hideBulkOn = (governed: GovernedTypes, original: BulkActionComponent): BulkActionComponent => {
  const hidden: BulkActionComponent = (props) => {
    const description = original(props);
    return governed[props.model] ? null : description;
  };
  return Object.assign(hidden, { type: original.type });
};
