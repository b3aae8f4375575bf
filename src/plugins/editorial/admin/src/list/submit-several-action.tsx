import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';

import type { GovernedTypes } from '../../../contract/governed-type';
import { useWords } from '../words';
import { SubmitSeveral } from './submit-several';

/** Sends what is ticked in a list for review. A part is sent with its whole. */
export const createSubmitSeveralAction =
  (governed: GovernedTypes): BulkActionComponent =>
  ({ model, documents }) => {
    const words = useWords();
    const type = governed[model];
    if (!type || type.partOf) return null;
    const documentIds = documents.map(({ documentId }) => documentId);
    return {
      label: words('submit-several.action'),
      dialog: {
        type: 'modal',
        title: words('submit-several.title', { count: documentIds.length }),
        content: ({ onClose }) => <SubmitSeveral {...{ uid: model, documentIds, onClose }} />,
      },
    };
  };
