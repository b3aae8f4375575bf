import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

import type { GovernedTypes } from '../../../contract/governed-type';
import { useLeaseNow } from '../api/lease-api';
import { formLeaseOf } from './form-lease';

/** Strapi's Save, which waits while somebody else has the form: the server would refuse it. */
export const waitForLease =
  (governed: GovernedTypes, tab: string) =>
  (original: DocumentActionComponent): DocumentActionComponent => {
    const waiting: DocumentActionComponent = (props) => {
      const description = original(props);
      const { model: uid, documentId = '' } = props;
      const { data } = useLeaseNow({ uid, documentId, tab }, { skip: !governed[uid] || documentId === '' });
      return description && formLeaseOf(data).kind === 'theirs' ? { ...description, disabled: true } : description;
    };
    return Object.assign(waiting, { type: original.type, position: original.position });
  };
