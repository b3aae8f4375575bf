import { DomainError, subjectKey, type SubjectRef, subjectUnknown } from '../../../../../../kernel';
import type { StoredThread } from '../../domain/talk/comment';
import { documentLock } from '../document-lock';
import type { DeskTables, Subject } from '../ports';

import type { TalkPorts } from './ports';

/** The document of comments that are about to change, locked. Refused as `role.not-enough` for those who may only look. */
export const lockSubject = async (tables: DeskTables, ref: SubjectRef, { mayUpdate }: Pick<TalkPorts, 'mayUpdate'>): Promise<Subject> => {
  await tables.lock(documentLock(ref));
  const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
  if (!subject) throw subjectUnknown();
  if (await mayUpdate(subject.owners)) return subject;
  throw new DomainError({
    code: 'role.not-enough',
    refusal: 'not-allowed',
    message: 'Only people who work on this document can comment on it.',
  });
};

/** A thread about the document or one of its parts; any other is refused as `talk.thread-unknown`. */
export const requireThread = async (tables: DeskTables, ref: SubjectRef, id: string): Promise<StoredThread> => {
  const thread = (await tables.talk.threadsOf(ref)).find((each) => each.id === id);
  if (thread) return thread;
  throw new DomainError({ code: 'talk.thread-unknown', refusal: 'not-found', message: 'These comments do not exist any more.' });
};
