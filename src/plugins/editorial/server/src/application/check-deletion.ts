import { DomainError, type Problem, type SubjectRef, subjectKey } from '../../../../../kernel';
import { quoted } from '../domain/labels';

import { documentLock } from './document-lock';
import { findUsers } from './find-users';
import type { DeskTables, Subject } from './ports';

/**
 * Refuses to delete what is public (`deletion.public`) or named by another document (`deletion.in-use`, with a
 * problem for each place). A part of the same whole does not count as a place.
 */
export const checkDeletion = async (tables: DeskTables, subject: Subject): Promise<void> => {
  await tables.lock(documentLock(subject.whole ?? subject));
  const publication = (await tables.publications.find([subject])).get(subjectKey(subject));
  if (publication?.state === 'public') {
    throw new DomainError({
      code: 'deletion.public',
      refusal: 'conflict',
      message: `${quoted(subject.title)} is public. Withdraw it first: readers who have its address should be told what became of it.`,
    });
  }
  const places = await placesOf(tables, subject);
  if (places.length === 0) return;
  throw new DomainError({
    code: 'deletion.in-use',
    refusal: 'conflict',
    message: `${quoted(subject.title)} is in use. Take it out of ${places.map((problem) => problem.message).join(', ')} first.`,
    problems: places,
  });
};

const placesOf = async (tables: DeskTables, subject: SubjectRef): Promise<readonly Problem[]> =>
  (await findUsers(tables, subject)).map(({ subject: user, whole }) => {
    const message = whole ? `${quoted(user.title)} in ${quoted(whole.title)}` : quoted(user.title);
    return { rule: 'deletion.in-use', severity: 'blocker', message, place: { type: user.type, id: user.id, title: user.title } };
  });
