import { subjectKey } from '../../../../../kernel';
import type { AddressBook } from '../../../../editorial/contract';
import { isKind } from '../domain/content/read-body';
import { pathOf } from '../domain/reading/paths';

import type { ReadStore } from './ports';

/** Where public documents stand on the partner page, for the panels of the admin. */
export const createAddressBook =
  (store: Pick<ReadStore, 'documents'>): AddressBook =>
  async (subjects) => {
    const documents = await store.documents(subjects.map(subjectKey));
    const paths = new Map<string, string>();
    for (const subject of subjects) {
      const document = documents.get(subjectKey(subject));
      if (!document || document.__typename === 'Withdrawn' || !isKind(subject.type)) continue;
      const path = pathOf(subject.type, document);
      if (path !== null) paths.set(document.id, path);
    }
    return paths;
  };
