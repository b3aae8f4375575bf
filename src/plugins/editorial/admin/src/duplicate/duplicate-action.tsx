import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Duplicate } from '@strapi/icons';
import { useDocumentRBAC, useForm, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';

import { type GovernedTypes, isOwnRecord } from '../../../contract/governed-type';
import { useDuplicateMutation } from '../api/editorial-api';
import { readRefusal } from '../api/refusal';
import { formPath } from '../document-at';
import { useWords } from '../words';

/** Our Duplicate: a copy of an issue copies its sections, where Strapi's own would move them. Opens the copy. */
export const createDuplicateAction = (governed: GovernedTypes): DocumentActionComponent => {
  const DuplicateAction: DocumentActionComponent = ({ model, documentId }) => {
    const words = useWords();
    const navigate = useNavigate();
    const { toggleNotification } = useNotification();
    const canCreate = useDocumentRBAC('DuplicateAction', (state) => state.canCreate);
    const isModified = useForm('DuplicateAction', ({ modified }) => modified, false);
    const [duplicate, { isLoading }] = useDuplicateMutation();
    const type = governed[model];
    if (!type || type.partOf || isOwnRecord(type) || !documentId) return null;

    const makeCopy = async () => {
      const answer = await duplicate({ uid: model, documentId });
      if ('data' in answer) {
        toggleNotification({ type: 'success', message: words('duplicate.done') });
        navigate(formPath({ uid: model, documentId: answer.data.documentId }));
      } else {
        toggleNotification({ type: 'danger', message: readRefusal(answer.error, words('fault.duplicate')).message });
      }
    };
    return {
      label: words('duplicate.action'),
      icon: <Duplicate />,
      disabled: !canCreate || isModified === true || isLoading,
      position: ['header', 'table-row'],
      onClick: async () => {
        await makeCopy();
        return true;
      },
    };
  };
  DuplicateAction.position = ['header', 'table-row'];
  return DuplicateAction;
};
