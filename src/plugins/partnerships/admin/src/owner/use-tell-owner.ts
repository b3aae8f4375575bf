import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';

import type { OwnerField } from '../../../contract/admin';
import { chosenIn } from './chosen-in';
import type { NewDocument } from './new-document';

/** Keeps what is chosen in the first of these fields that holds anything, as long as the form of something new is open. */
export const useTellOwner = (newDocument: NewDocument, fields: readonly OwnerField[], isNew: boolean): void => {
  const chosen = useForm('useTellOwner', ({ values }) => firstChosen(fields, values));
  useEffect(() => {
    newDocument.belongsTo = isNew ? chosen : null;
    return () => {
      newDocument.belongsTo = null;
    };
  }, [newDocument, isNew, chosen]);
};

const firstChosen = (fields: readonly OwnerField[], values: object): string | null => {
  for (const { attribute, uid } of fields) {
    const documentId = chosenIn(values, attribute);
    if (documentId !== null) return `${uid}/${documentId}`;
  }
  return null;
};
