import { DomainError, type Problem, sayInstant, type SubjectRef, subjectKey } from '../../../../../kernel';
import { quoted } from '../domain/labels';

import { documentLock } from './document-lock';
import { findUsers } from './find-users';
import type { DeskTables, Subject } from './ports';

/**
 * Refuses to delete what is public (`deletion.public`), what waits to go public at its time (`deletion.scheduled`), or what another
 * document names (`deletion.in-use`, with a problem for each place). A part of the same whole does not count as a place.
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
  await refuseScheduled(tables, subject);
  const places = await placesOf(tables, subject);
  if (places.length === 0) return;
  throw new DomainError({
    code: 'deletion.in-use',
    refusal: 'conflict',
    message: `${quoted(subject.title)} is in use. Take it out of ${places.map((problem) => problem.message).join(', ')} first.`,
    problems: places,
  });
};

/** Whoever scheduled it relies on it. */
const refuseScheduled = async (tables: DeskTables, subject: Subject): Promise<void> => {
  const schedules = (await tables.schedules.of([subject])).get(subjectKey(subject)) ?? [];
  const waiting = schedules.find(({ state }) => state === 'waiting');
  if (!waiting) return;
  throw new DomainError({
    code: 'deletion.scheduled',
    refusal: 'conflict',
    message: `${quoted(subject.title)} is scheduled for ${sayInstant(Date.parse(waiting.at), waiting.timeZone)}. Cancel that first.`,
  });
};

const placesOf = async (tables: DeskTables, subject: SubjectRef): Promise<readonly Problem[]> =>
  (await findUsers(tables, subject)).map(({ subject: user, whole }) => {
    const message = whole ? `${quoted(user.title)} in ${quoted(whole.title)}` : quoted(user.title);
    return { rule: 'deletion.in-use', severity: 'blocker', message, place: { type: user.type, id: user.id, title: user.title } };
  });
