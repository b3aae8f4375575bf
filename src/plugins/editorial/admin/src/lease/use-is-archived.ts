import type { GovernedType } from '../../../contract/governed-type';
import { useGetWholeQuery } from '../api/content-api';
import { useGetSignOffQuery } from '../api/review-api';
import type { DocumentAt } from '../document-at';

/** Whether a document, or what it is a part of, was put away. The panel beside the form asks the same. */
export const useIsArchived = (at: DocumentAt, partOf: GovernedType['partOf']): boolean => {
  const { data: whole } = useGetWholeQuery({ ...at, attribute: partOf?.attribute ?? '' }, { skip: !partOf });
  const signedOffAt = partOf ? { uid: partOf.uid, documentId: whole ?? '' } : at;
  const { data } = useGetSignOffQuery(signedOffAt, { skip: signedOffAt.documentId === '' });
  return data?.state === 'archived';
};
