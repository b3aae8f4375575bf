import { type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { Actor, ActorId, Talk, TalkComment, TalkField, TalkPerson, TalkThread } from '../../../../contract';
import { sentenceCase, wordsOf } from '../../domain/labels';
import { staffIdOf } from '../../domain/staff-id';
import type { StoredComment, StoredThread } from '../../domain/talk/comment';
import type { Subject } from '../ports';

import type { TalkPorts } from './ports';

/** All that is said about a document and its parts, for one reader. Nothing for a document that is gone. */
export const createReadTalk =
  (ports: TalkPorts) =>
  (ref: SubjectRef, actor: Actor): Promise<Talk> =>
    ports.desk.read(async (tables) => {
      const threads = await tables.talk.threadsOf(ref);
      const subjects = await tables.subjects.find([ref, ...threads.map(({ subject }) => subject)]);
      const owners = subjects.get(subjectKey(ref))?.owners ?? [];
      const comments = await tables.talk.commentsOf(threads.map(({ id }) => id));
      const facts = {
        ref,
        actor,
        subjects,
        comments,
        isManager: await ports.mayManage(owners),
        names: await namesIn(threads, comments, ports),
      };
      const people = (await peopleOf(owners, ports)).filter(({ userId }) => userId !== staffIdOf(actor.id));
      return { threads: threads.map((thread) => threadOf(thread, facts, ports)), people, maySpeak: await ports.mayUpdate(owners) };
    });

/** Those who work for partnerships, once each, by name. */
export const peopleOf = async (
  owners: readonly string[],
  { memberships }: Pick<TalkPorts, 'memberships'>,
): Promise<readonly TalkPerson[]> => {
  const houses = [...(await memberships.colleaguesIn(owners)).values()];
  const people = new Map(houses.flatMap(({ people: all }) => all.map(({ userId, name }) => [userId, { userId, name }] as const)));
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
};

/** What the form of a document calls an attribute. */
export const labelOf = (subject: Subject | undefined, field: string, { governed }: Pick<TalkPorts, 'governed'>): string => {
  const labels = new Map(Object.entries(governed[subject?.uid ?? '']?.labels ?? {}));
  return labels.get(field) ?? sentenceCase(wordsOf(field));
};

interface Facts {
  readonly ref: SubjectRef;
  readonly actor: Actor;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly comments: readonly StoredComment[];
  readonly isManager: boolean;
  readonly names: ReadonlyMap<ActorId, string>;
}

const namesIn = (
  threads: readonly StoredThread[],
  comments: readonly StoredComment[],
  { memberships }: TalkPorts,
): Promise<ReadonlyMap<ActorId, string>> => {
  const settled = threads.flatMap(({ resolved }) => resolved?.by ?? []);
  const said = comments.flatMap(({ author, mentions }) => [author, ...mentions.map((userId): ActorId => `staff:${userId}`)]);
  return memberships.namesOf([...new Set([...settled, ...said])]);
};

const threadOf = (thread: StoredThread, facts: Facts, ports: TalkPorts): TalkThread => {
  const { ref, subjects, comments, names } = facts;
  const subject = subjects.get(subjectKey(thread.subject));
  const isPart = subjectKey(thread.subject) !== subjectKey(ref);
  return {
    id: thread.id,
    about: isPart && subject ? { uid: subject.uid, documentId: subject.documentId, title: subject.title } : null,
    field: fieldOf(thread, subject, ports),
    resolved: thread.resolved && { by: names.get(thread.resolved.by) ?? '', at: thread.resolved.at },
    comments: comments.filter((comment) => comment.thread === thread.id).map((comment) => commentOf(comment, facts)),
  };
};

const fieldOf = ({ field, place }: StoredThread, subject: Subject | undefined, ports: TalkPorts): TalkField | null =>
  field === null ? null : { name: field, label: labelOf(subject, field, ports), place };

const commentOf = ({ id, author, at, words, takenBack, mentions }: StoredComment, { actor, isManager, names }: Facts): TalkComment => ({
  id,
  by: names.get(author) ?? '',
  at,
  words,
  takenBack,
  mentions: takenBack === null ? mentions.flatMap((userId) => names.get(`staff:${userId}`) ?? []) : [],
  mayTakeBack: takenBack === null && (author === actor.id || isManager),
});
