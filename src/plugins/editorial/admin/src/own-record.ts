import { type GovernedType, isOwnRecord } from '../../contract/governed-type';

/** Global id of the partnership whose own record a document is; null for what belongs to one, and for what is new. */
export const ownRecordOf = (type: GovernedType | undefined, document: object | undefined): string | null => {
  const id: unknown = document && 'globalId' in document ? document.globalId : null;
  return isOwnRecord(type) && typeof id === 'string' ? id : null;
};
