import { type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { Actor, WorkItem } from '../../../../contract';
import { daysAfter, isOverdue, londonDay, sayDay, sevenOn } from '../../domain/assignment/due-day';
import { staffIdOf } from '../../domain/staff-id';
import type { StoredComment } from '../../domain/talk/comment';
import { waitsSince } from '../../domain/talk/waits-for';
import type { StoredAssignment } from '../assignment/rows';
import type { DeskTables, Publication, Subject } from '../ports';

import type { WorkPorts } from './ports';

/** How long what somebody wrote shows as just published. */
const DAYS_SHOWN = 7;
const NOBODY = 0;

/** What waits for somebody beside reviews: what was given to them, comments, what nobody does any more, and what of theirs just went out. */
export const createOtherWork =
  (ports: WorkPorts) =>
  (actor: Actor): Promise<readonly WorkItem[]> =>
    ports.desk.read(async (tables) => {
      const seen = await lookAround(actor, ports);
      return [
        ...(await assignedTo(tables, seen)),
        ...(await leftBehind(tables, seen, ports)),
        ...(await talkFor(tables, seen)),
        ...(await publishedOf(tables, seen, ports)),
      ];
    });

interface Seen {
  readonly userId: number;
  readonly now: string;
  /** Partnerships within reach, and those that the person runs. */
  readonly reached: ReadonlySet<string>;
  readonly managed: ReadonlySet<string>;
  readonly names: WorkPorts['memberships']['namesOf'];
}

const lookAround = async (actor: Actor, { memberships, clock }: WorkPorts): Promise<Seen> => {
  const grants = await memberships.grantsOf(actor);
  const managed = grants.filter(({ role, through }) => role === 'manager' && through === 'membership');
  return {
    userId: staffIdOf(actor.id) ?? NOBODY,
    now: clock.now().toISOString(),
    reached: new Set(grants.map(({ partnership }) => partnership)),
    managed: new Set(managed.map(({ partnership }) => partnership)),
    names: memberships.namesOf,
  };
};

const within = async (
  tables: DeskTables,
  refs: readonly SubjectRef[],
  reach: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Subject>> => {
  const found = await tables.subjects.find(refs);
  return new Map([...found].filter(([, { owners }]) => owners.some((owner) => reach.has(owner))));
};

const itemOf = (
  { type, id, uid, documentId, title }: Subject,
  more: Omit<WorkItem, 'subject' | 'uid' | 'documentId' | 'title'>,
): WorkItem => ({
  subject: { type, id },
  uid,
  documentId,
  title,
  ...more,
});

/** What is overdue first, then by day; what has none last. */
const assignedTo = async (tables: DeskTables, { userId, now, reached, names }: Seen): Promise<readonly WorkItem[]> => {
  const given = await tables.assignments.to(userId);
  const subjects = await within(
    tables,
    given.map(({ subject }) => subject),
    reached,
  );
  const called = given.length > 0 ? await names(given.map(({ by }) => by)) : new Map<string, string>();
  const byDay = [...given].sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
  return byDay.flatMap((assignment) => {
    const subject = subjects.get(subjectKey(assignment.subject));
    return subject
      ? [
          itemOf(subject, {
            task: 'assigned',
            by: called.get(assignment.by) ?? '',
            note: '',
            since: assignment.at,
            ...dueIn(assignment, now),
          }),
        ]
      : [];
  });
};

const dueIn = ({ due }: StoredAssignment, now: string) => ({
  when: due === null ? '' : sayDay(due),
  isOverdue: due !== null && isOverdue(due, now),
});

/** For managers: what was given to somebody who does not work there any more. */
const leftBehind = async (tables: DeskTables, { now, managed }: Seen, ports: WorkPorts): Promise<readonly WorkItem[]> => {
  if (managed.size === 0) return [];
  const given = await tables.assignments.all();
  const subjects = await within(
    tables,
    given.map(({ subject }) => subject),
    managed,
  );
  const houses = await ports.memberships.colleaguesIn([...new Set([...subjects.values()].flatMap(({ owners }) => owners))]);
  const works = ({ owners }: Subject, person: number): boolean =>
    owners.some((owner) => houses.get(owner)?.people.some(({ userId }) => userId === person));
  return given.flatMap((assignment) => {
    const subject = subjects.get(subjectKey(assignment.subject));
    if (!subject || works(subject, assignment.person)) return [];
    return [itemOf(subject, { task: 'left', by: '', note: '', since: assignment.at, ...dueIn(assignment, now) })];
  });
};

/** Open comments that wait for an answer, the longest waiting first. */
const talkFor = async (tables: DeskTables, { userId, reached, names }: Seen): Promise<readonly WorkItem[]> => {
  const threads = await tables.talk.openWith(userId);
  const comments = await tables.talk.commentsOf(threads.map(({ id }) => id));
  const subjects = await within(
    tables,
    threads.map(({ subject }) => subject),
    reached,
  );
  const waiting = threads.flatMap((thread) => {
    const since = waitsSince(
      comments.filter((comment) => comment.thread === thread.id),
      userId,
    );
    const subject = subjects.get(subjectKey(thread.subject));
    return since && subject ? [{ thread: thread.id, since, subject }] : [];
  });
  const called = waiting.length > 0 ? await names(waiting.map(({ since }) => since.author)) : new Map<string, string>();
  return waiting
    .sort((a, b) => a.since.at.localeCompare(b.since.at))
    .map(({ thread, since, subject }) => itemOf(subject, { task: 'talk', thread, by: called.get(since.author) ?? '', ...saidIn(since) }));
};

const saidIn = ({ words, at }: StoredComment) => ({ note: words, since: at, when: '', isOverdue: false });

const publishedOf = async (tables: DeskTables, { userId, now, reached }: Seen, ports: WorkPorts): Promise<readonly WorkItem[]> => {
  const since = sevenOn(daysAfter(londonDay(now), -DAYS_SHOWN));
  const published = await tables.publications.recentlyBy(`staff:${userId}`, since);
  const subjects = await within(tables, published, reached);
  const titles = await publicTitles(tables, published, ports);
  return published.flatMap((publication) => {
    const subject = subjects.get(subjectKey(publication));
    if (!subject || subject.whole) return [];
    const title = titles.get(publication.digest) ?? subject.title;
    return [itemOf({ ...subject, title }, { task: 'published', by: '', note: '', since: publication.since, when: '', isOverdue: false })];
  });
};

/** Titles as readers see them, by digest: a working copy may be called something else by now. */
const publicTitles = async (
  tables: DeskTables,
  published: readonly Publication[],
  { governed }: WorkPorts,
): Promise<ReadonlyMap<string, string>> => {
  const attributes = new Map(Object.values(governed).map(({ type, title }) => [type, title]));
  const bodies = await tables.bodies.find(published.map(({ digest }) => digest));
  return new Map(
    published.flatMap(({ digest, type }) => {
      const title = bodies.get(digest)?.body?.[attributes.get(type) ?? ''];
      return typeof title === 'string' && title !== '' ? [[digest, title] as const] : [];
    }),
  );
};
