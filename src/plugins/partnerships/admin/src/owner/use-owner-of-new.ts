import { unstable_useContentManagerContext as useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import type { OwnerField } from '../../../contract/admin';
import { useGetMineQuery } from '../api/mine-api';
import { type OwnerRow, useGetOwnerRowQuery } from '../api/owner-api';
import { ownerOfNew } from './owner-of-new';

/** Shows in a new form whose the thing will be, once: whoever takes it out again is not contradicted. */
export const useOwnerOfNew = ({ attribute, uid }: OwnerField, isNew: boolean): void => {
  const field: unknown = useForm('useOwnerOfNew', ({ values }) => fieldOf(values, attribute));
  const onChange = useForm('useOwnerOfNew', (form) => form.onChange);
  const { contentType } = useContentManagerContext();
  const isWanted = isNew && contentType?.attributes[attribute]?.type === 'relation' && isEmptyRelation(field);
  const { data: mine } = useGetMineQuery(null, { skip: !isWanted });
  const partnership = mine && ownerOfNew(mine);
  const { data: owner } = useGetOwnerRowQuery({ uid, partnership: partnership?.id ?? '' }, { skip: !isWanted || !partnership });
  const isShown = useRef(false);
  useEffect(() => {
    if (!isWanted || !owner || isShown.current) return;
    isShown.current = true;
    onChange(attribute, { connect: [asChosen(owner, uid)], disconnect: [] });
  }, [attribute, uid, isWanted, owner, onChange]);
};

const fieldOf = (values: object, attribute: string): unknown => Object.entries(values).find(([name]) => name === attribute)?.[1];

/** A new form holds nothing for a relation until something is picked in it. */
const isEmptyRelation = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && 'connect' in value && Array.isArray(value.connect) && value.connect.length === 0);

/** As Strapi's relation field keeps what was picked in it. */
const asChosen = ({ id, documentId, shortName }: OwnerRow, uid: string) => ({
  id,
  apiData: { id, documentId, isTemporary: true },
  __temp_key__: 'a0',
  shortName,
  label: shortName,
  href: `../collection-types/${uid}/${documentId}?`,
});
