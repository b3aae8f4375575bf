import { sayDay } from '../../domain/assignment/due-day';
import type { DeskTables } from '../ports';

import type { Watching } from './watching';

/** Notes who said something, settled it or took it back, and who gave a document to whom. What was said stands with the document. */
export const watchTalk = (tables: DeskTables, watching: Watching): Pick<DeskTables, 'talk' | 'assignments'> => ({
  talk: watchComments(tables, watching),
  assignments: watchAssignments(tables, watching),
});

const watchComments = (tables: DeskTables, { notes, actor }: Watching): DeskTables['talk'] => ({
  ...tables.talk,
  async say(comment) {
    await tables.talk.say(comment);
    const thread = await tables.talk.find(comment.thread);
    notes.push({ act: 'talk.said', actor: comment.author, subject: thread?.subject ?? null });
  },
  async settle(id, resolved) {
    const thread = await tables.talk.find(id);
    await tables.talk.settle(id, resolved);
    notes.push({ act: resolved ? 'talk.resolved' : 'talk.reopened', actor: actor(), subject: thread?.subject ?? null });
  },
  async takeBack(id, how) {
    const comment = await tables.talk.findComment(id);
    const thread = comment && (await tables.talk.find(comment.thread));
    await tables.talk.takeBack(id, how);
    notes.push({ act: 'talk.taken-back', actor: actor(), subject: thread?.subject ?? null });
  },
});

const watchAssignments = (tables: DeskTables, { notes, actor, nameOf }: Watching): DeskTables['assignments'] => ({
  ...tables.assignments,
  async save(assignment) {
    await tables.assignments.save(assignment);
    const { subject, by, due, person } = assignment;
    const details = { person: await nameOf(person), after: due === null ? null : `Due on ${sayDay(due)}` };
    notes.push({ act: 'assignment.given', actor: by, subject, details });
  },
  async clear(subject) {
    const before = await tables.assignments.of(subject);
    await tables.assignments.clear(subject);
    if (before) notes.push({ act: 'assignment.ended', actor: actor(), subject, details: { person: await nameOf(before.person) } });
  },
});
