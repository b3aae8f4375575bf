import { DomainError, subjectKey, type SubjectRef } from '../../../../../../kernel';
import { isArchived } from '../../domain/sign-off/is-archived';
import { ARCHIVED } from '../../domain/sign-off/permission';
import type { DeskTables, Subject } from '../ports';

/** Refuses, as `document.archived`, to change or delete what was put away; a part is put away with its whole. */
export const requireInUse = async (tables: DeskTables, subject: Pick<Subject, 'type' | 'id' | 'whole'>): Promise<void> => {
  const ref: SubjectRef = subject.whole ?? subject;
  const acts = (await tables.reviewActs.of([ref])).get(subjectKey(ref)) ?? [];
  if (isArchived(acts)) throw new DomainError({ code: 'document.archived', refusal: 'conflict', message: ARCHIVED });
};
