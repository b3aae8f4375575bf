import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Duplicate } from '@strapi/icons';
import { useDocumentRBAC, useForm, useNotification } from '@strapi/strapi/admin';
import { useNavigate, useParams } from 'react-router-dom';

import { type GovernedTypes, isOwnRecord } from '../../../contract/governed-type';
import { useDuplicateMutation, useGetStandingQuery } from '../api/editorial-api';
import { readRefusal } from '../api/refusal';
import { formPath } from '../document-at';
import { useWords } from '../words';

/**
 * Our Duplicate: a copy of an issue copies its sections, where Strapi's own would move them. Opens the copy. A form offers it to whom the server
 * lets make one; a row of a list to all who may add anything.
 */
export const createDuplicateAction = (governed: GovernedTypes): DocumentActionComponent => {
  const DuplicateAction: DocumentActionComponent = ({ model, documentId }) => {
    const words = useWords();
    const navigate = useNavigate();
    const { toggleNotification } = useNotification();
    const canCreate = useDocumentRBAC('DuplicateAction', (state) => state.canCreate);
    const isModified = useForm('DuplicateAction', ({ modified }) => modified, false);
    const [duplicate, { isLoading }] = useDuplicateMutation();
    const type = governed[model];
    const isCopied = type !== undefined && !type.partOf && !isOwnRecord(type);
    const isForm = useParams().id === documentId && documentId !== 'create';
    const { data } = useGetStandingQuery({ uid: model, documentId: documentId ?? '' }, { skip: !isCopied || !isForm || !documentId });
    if (!isCopied || !documentId || data?.mayCopy === false) return null;

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
