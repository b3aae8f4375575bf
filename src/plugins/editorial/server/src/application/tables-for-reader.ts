import type { Actor } from '../../../contract';
import { staffIdOf } from '../domain/staff-id';

import type { DeskTables, Memberships, Subject } from './ports';

/** Whether whoever asks may read documents of these owners (global ids of partnerships). */
export type MayRead = (owners: readonly string[]) => Promise<boolean>;

/** In place of a title that is nobody's business: what two own together can hold things of one of them alone. */
const TITLE_OUT_OF_REACH = 'something of another partnership';

/** The same tables with the titles of what is out of the reader's reach taken out; such subjects are `isHidden`. */
export const tablesForReader = (tables: DeskTables, mayRead: MayRead): DeskTables => {
  const shown = async (subject: Subject): Promise<Subject> =>
    (await mayRead(subject.owners)) ? subject : { ...subject, title: TITLE_OUT_OF_REACH, isHidden: true };
  const find: DeskTables['subjects']['find'] = async (refs) => {
    const found = new Map<string, Subject>();
    for (const [key, subject] of await tables.subjects.find(refs)) found.set(key, await shown(subject));
    return found;
  };
  return { ...tables, subjects: { ...tables.subjects, find } };
};

/** The same for whoever acts, whose refusals tell what was read. What runs by itself, or on the server, is told all. */
export const tablesForActor = async (tables: DeskTables, actor: Actor, memberships: Memberships): Promise<DeskTables> => {
  if (staffIdOf(actor.id) === null) return tables;
  const reached = new Set((await memberships.grantsOf(actor)).map(({ partnership }) => partnership));
  return tablesForReader(tables, (owners) => Promise.resolve(owners.some((owner) => reached.has(owner))));
};
