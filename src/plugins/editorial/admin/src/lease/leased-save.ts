import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

import type { GovernedTypes } from '../../../contract/governed-type';
import { useLeaseNow } from '../api/lease-api';
import { readRefusal } from '../api/refusal';
import { formLeaseOf, LOST } from './form-lease';

/** Strapi's Save, which waits while somebody else has the form, or it is out of reach: the server would refuse it. */
export const waitForLease =
  (governed: GovernedTypes, tab: string) =>
  (original: DocumentActionComponent): DocumentActionComponent => {
    const waiting: DocumentActionComponent = (props) => {
      const description = original(props);
      const { model: uid, documentId = '' } = props;
      const { data, error } = useLeaseNow({ uid, documentId, tab }, { skip: !governed[uid] || documentId === '' });
      const isWaiting = formLeaseOf(data).kind === 'theirs' || readRefusal(error, '').code === LOST;
      return description && isWaiting ? { ...description, disabled: true } : description;
    };
    return Object.assign(waiting, { type: original.type, position: original.position });
  };
