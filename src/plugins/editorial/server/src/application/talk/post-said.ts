import { staffIdOf } from '../../domain/staff-id';
import type { StoredComment, StoredThread } from '../../domain/talk/comment';
import { mentioned, replied } from '../../domain/talk/talk-letters';
import { peopleIn } from '../../domain/talk/waits-for';
import type { DeskTables, Subject } from '../ports';

import type { TalkPorts } from './ports';
import { labelOf, peopleOf } from './read-talk';

interface Said {
  readonly subject: Subject;
  readonly thread: StoredThread;
  /** Of the thread; the newest is what is told of. */
  readonly comments: readonly StoredComment[];
}

/**
 * Tells by mail those whom a comment calls, and those who took part in its thread before. Nobody is told of their own words, nor
 * anybody who does not work there any more.
 */
export const postSaid = async (tables: DeskTables, { subject, thread, comments }: Said, ports: TalkPorts): Promise<void> => {
  const newest = comments.at(-1);
  if (!ports.mailing.isOn || !newest) return;
  const works = new Set((await peopleOf(subject.owners, ports)).map(({ userId }) => userId));
  const told = peopleIn(comments).filter((userId) => works.has(userId) && userId !== staffIdOf(newest.author));
  if (told.length === 0) return;
  const by = (await ports.memberships.namesOf([newest.author])).get(newest.author) ?? 'Somebody';
  const field = thread.field === null ? '' : labelOf(subject, thread.field, ports);
  const link = `${ports.mailing.documentLink(subject)}#talk=${thread.id}`;
  const facts = { title: subject.title, by, words: newest.words, field, link };
  const about = { type: subject.type, id: subject.id };
  for (const userId of told) {
    const content = newest.mentions.includes(userId) ? mentioned(facts) : replied(facts);
    await ports.mailing.post(tables, { to: { kind: 'staff', userId }, content, about, kind: 'talk', isUrgent: false, expiresAt: null });
  }
};
