import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useParams } from 'react-router-dom';

import type { PartnershipsAdmin } from '../../../partnerships/contract/admin';
import { type GovernedTypes, isOwnRecord } from '../../contract/governed-type';
import { useGetStandingQuery } from './api/editorial-api';

type Ports = Pick<PartnershipsAdmin, 'useMayDelete'>;

/**
 * Delete, offered to those whose role lets them: in a form as the server says of the document, in lists to whoever may delete anything.
 * Runs the original first, so that its hooks keep their order. A partnership is closed, not deleted.
 */
export const offerDelete =
  (governed: GovernedTypes, { useMayDelete }: Ports) =>
  (original: DocumentActionComponent): DocumentActionComponent => {
    const offered: DocumentActionComponent = (props) => {
      const description = original(props);
      const { model: uid, documentId = '' } = props;
      const type = governed[uid];
      const isForm = useParams().id === documentId && documentId !== 'create';
      const { data } = useGetStandingQuery({ uid, documentId }, { skip: !type || isOwnRecord(type) || !isForm });
      const mayDelete = useMayDelete() && data?.mayDelete.document !== false;
      return isOwnRecord(type) || (type && !mayDelete) ? null : description;
    };
    return Object.assign(offered, { type: original.type, position: original.position });
  };

export const offerBulkDelete =
  (governed: GovernedTypes, { useMayDelete }: Ports) =>
  (original: BulkActionComponent): BulkActionComponent => {
    const offered: BulkActionComponent = (props) => {
      const description = original(props);
      const mayDelete = useMayDelete();
      const type = governed[props.model];
      return isOwnRecord(type) || (type && !mayDelete) ? null : description;
    };
    return Object.assign(offered, { type: original.type });
  };
