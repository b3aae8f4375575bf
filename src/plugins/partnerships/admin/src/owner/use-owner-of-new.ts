import { unstable_useContentManagerContext as useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import type { OwnerField } from '../../../contract/admin';
import { useGetMineQuery } from '../api/mine-api';
import { type OwnerRow, useGetOwnerRowQuery } from '../api/owner-api';
import { chosenIn } from './chosen-in';
import { ownerOfNew } from './owner-of-new';

/**
 * Shows in a new form whose the thing will be, and has it follow where the reader works, until they choose one in the form. Whoever
 * takes it out again is not contradicted.
 */
export const useOwnerOfNew = ({ attribute, uid }: OwnerField, isNew: boolean): void => {
  const chosen = useForm('useOwnerOfNew', ({ values }) => chosenIn(values, attribute));
  const onChange = useForm('useOwnerOfNew', (form) => form.onChange);
  const { contentType } = useContentManagerContext();
  const isWanted = isNew && contentType?.attributes[attribute]?.type === 'relation';
  const { data: mine } = useGetMineQuery(null, { skip: !isWanted });
  const partnership = mine && ownerOfNew(mine);
  const { currentData: owner } = useGetOwnerRowQuery({ uid, partnership: partnership?.id ?? '' }, { skip: !isWanted || !partnership });
  const known = useRef<{ readonly owner?: string; readonly shown?: string }>({});
  useEffect(() => {
    if (!isWanted || !owner || known.current.owner === owner.documentId) return;
    const follows = chosen === null || chosen === known.current.shown;
    known.current = { ...known.current, owner: owner.documentId, ...(follows && { shown: owner.documentId }) };
    if (follows) onChange(attribute, { connect: [asChosen(owner, uid)], disconnect: [] });
  }, [attribute, uid, isWanted, owner, chosen, onChange]);
};

/** As Strapi's relation field keeps what was picked in it. */
const asChosen = ({ id, documentId, shortName }: OwnerRow, uid: string) => ({
  id,
  apiData: { id, documentId, isTemporary: true },
  __temp_key__: 'a0',
  shortName,
  label: shortName,
  href: `../collection-types/${uid}/${documentId}?`,
});
