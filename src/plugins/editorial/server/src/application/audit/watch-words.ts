import { type JsonObject, subjectKey } from '../../../../../../kernel';
import { changedFields } from '../../domain/audit/changed-fields';
import type { DeskTables, Subject } from '../ports';

import { actorIn, type Watching } from './watching';

type Watched = Pick<DeskTables, 'revisions' | 'history' | 'subjects'>;

/** Notes what is saved, restored and deleted. What happens to a part is a change of its whole. */
export const watchWords = (tables: DeskTables, watching: Watching): Watched => ({
  revisions: watchRevisions(tables, watching),
  history: watchHistory(tables, watching),
  subjects: watchSubjects(tables, watching),
});

const watchRevisions = (tables: DeskTables, watching: Watching): Watched['revisions'] => ({
  ...tables.revisions,
  async append(revision) {
    const subject = (await tables.subjects.find([revision.subject])).get(subjectKey(revision.subject));
    const before = subject?.whole ? undefined : (await tables.revisions.latest([revision.subject])).get(subjectKey(revision.subject));
    await tables.revisions.append(revision);
    if (subject?.whole) return;
    const { number, digest } = revision;
    const changes = subject && before?.body ? await changesOf(tables, watching, { subject, before: before.body, digest }) : [];
    // A placed item moved on, and nobody wrote anything.
    if (before?.body && changes.length === 0) return;
    watching.notes.push({
      act: before ? 'document.saved' : 'document.created',
      actor: actorIn(revision.savedBy),
      subject: revision.subject,
      number,
      details: { before: before ? `Revision ${before.number}` : null, after: `Revision ${number}`, changes },
    });
  },
});

const watchHistory = (tables: DeskTables, watching: Watching): Watched['history'] => ({
  ...tables.history,
  async addRestoration(ref, restored) {
    await tables.history.addRestoration(ref, restored);
    const saved = watching.notes.findIndex(
      ({ act, subject, number }) =>
        act === 'document.saved' && subject && subjectKey(subject) === subjectKey(ref) && number === restored.revision,
    );
    const note = watching.notes[saved];
    if (!note) return;
    const after = `Revision ${restored.revision}, with the words of revision ${restored.from}`;
    watching.notes[saved] = { ...note, act: 'document.restored', details: { ...note.details, after } };
  },
});

const watchSubjects = (tables: DeskTables, watching: Watching): Watched['subjects'] => ({
  ...tables.subjects,
  async remove(ref) {
    const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
    await tables.subjects.remove(ref);
    if (!subject || subject.whole) return;
    const { type, id, owners, title: what } = subject;
    watching.notes.push({
      act: 'document.deleted',
      actor: watching.actor(),
      subject: { type, id },
      partnerships: owners,
      details: { what },
    });
  },
});

interface Written {
  readonly subject: Subject;
  readonly before: JsonObject;
  /** Of the newer body. */
  readonly digest: string;
}

const changesOf = async (tables: DeskTables, { governed }: Watching, { subject, before, digest }: Written): Promise<readonly string[]> => {
  const after = (await tables.bodies.find([digest])).get(digest)?.body;
  const type = governed[subject.uid];
  return after && type ? changedFields(before, after, { type, part: type.parts && governed[type.parts.uid] }) : [];
};
