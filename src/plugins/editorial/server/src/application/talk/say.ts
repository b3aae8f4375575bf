import { randomUUID } from 'node:crypto';

import { DomainError } from '../../../../../../kernel';
import { MOST_MENTIONS, type NewComment, type NewThread, type TalkService } from '../../../../contract';
import { readWords, type StoredComment, type StoredThread } from '../../domain/talk/comment';
import type { DeskTables, Subject } from '../ports';

import type { TalkPorts } from './ports';
import { postSaid } from './post-said';
import { peopleOf } from './read-talk';
import { lockSubject, requireThread } from './require-talk';

type Opening = Parameters<TalkService['open']>[0];
type Replying = Parameters<TalkService['reply']>[0];

/** Begins a thread. For the refusals see TalkService. */
export const createOpenThread =
  (ports: TalkPorts) =>
  ({ subject: ref, actor, said }: Opening): Promise<void> =>
    ports.desk.transact(async (tables) => {
      const subject = await lockSubject(tables, ref, ports);
      if (await isSaid(tables, said, actor.id)) return;
      requireField(subject, said, ports);
      const words = await checked(subject, said, ports);
      const at = ports.clock.now().toISOString();
      const { type, id } = subject;
      const place = said.field === null ? '' : said.place;
      const thread: StoredThread = { id: randomUUID(), subject: { type, id }, field: said.field, place, openedAt: at, resolved: null };
      await tables.talk.open(thread);
      const comment = { id: said.key, thread: thread.id, number: 1, author: actor.id, at, words, takenBack: null, mentions: said.mentions };
      await tables.talk.say(comment);
      await postSaid(tables, { subject, thread, comments: [comment] }, ports);
    });

/** Adds a comment to a thread; a resolved one is open again by that. For the refusals see TalkService. */
export const createReply =
  (ports: TalkPorts) =>
  ({ subject: ref, thread: id, actor, said }: Replying): Promise<void> =>
    ports.desk.transact(async (tables) => {
      const whole = await lockSubject(tables, ref, ports);
      const thread = await requireThread(tables, ref, id);
      if (await isSaid(tables, said, actor.id)) return;
      const words = await checked(whole, said, ports);
      const before = await tables.talk.commentsOf([id]);
      const at = ports.clock.now().toISOString();
      const number = before.length + 1;
      const comment: StoredComment = {
        id: said.key,
        thread: id,
        number,
        author: actor.id,
        at,
        words,
        takenBack: null,
        mentions: said.mentions,
      };
      await tables.talk.say(comment);
      if (thread.resolved) await tables.talk.settle(id, null);
      await postSaid(tables, { subject: await subjectOf(tables, thread, whole), thread, comments: [...before, comment] }, ports);
    });

const subjectOf = async (tables: DeskTables, { subject }: StoredThread, whole: Subject): Promise<Subject> =>
  [...(await tables.subjects.find([subject])).values()][0] ?? whole;

/** True for what arrived before. A key of somebody else is refused as `talk.key-used`. */
const isSaid = async (tables: DeskTables, { key }: NewComment, author: StoredComment['author']): Promise<boolean> => {
  const found = await tables.talk.findComment(key);
  if (found && found.author !== author)
    throw new DomainError({
      code: 'talk.key-used',
      refusal: 'conflict',
      message: 'This could not be sent. Reload the page, and try again.',
    });
  return found !== null;
};

const requireField = ({ uid }: Subject, { field }: NewThread, { governed }: TalkPorts): void => {
  // Only what the form itself has: `constructor` is in every object.
  if (field === null || Object.hasOwn(governed[uid]?.labels ?? {}, field)) return;
  throw new DomainError({
    code: 'talk.field-unknown',
    refusal: 'invalid',
    message: 'The form has no such field. Choose what the comment is about.',
  });
};

/** The words, once everybody whom they call may read them. */
const checked = async (subject: Subject, { words, mentions }: NewComment, ports: TalkPorts): Promise<string> => {
  const read = readWords(words);
  const people = await peopleOf(subject.owners, ports);
  const isFine = mentions.length <= MOST_MENTIONS && mentions.every((userId) => people.some((person) => person.userId === userId));
  if (isFine) return read;
  throw new DomainError({
    code: 'talk.mention-unknown',
    refusal: 'invalid',
    message: `You can name only people who work on this document, at most ${String(MOST_MENTIONS)}. Choose them from the list.`,
  });
};
