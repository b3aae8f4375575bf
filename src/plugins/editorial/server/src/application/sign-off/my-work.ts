import type { Actor, WorkItem } from '../../../../contract';
import { taskFor } from '../../domain/sign-off/task-for';
import { planOrNull } from '../plan-or-null';
import type { PlanPorts } from '../plan-publication';
import type { Desk, DeskTables, Memberships, Subject } from '../ports';

import { askingOne } from './asking-one';
import { assessReview } from './assess-review';

export interface MyWorkPorts extends PlanPorts {
  readonly desk: Desk;
  readonly memberships: Memberships;
}

const MOST = 50;

/** What waits for a member of staff, the oldest first: documents to agree to, and their own for which changes were asked. */
export const createMyWork =
  (ports: MyWorkPorts) =>
  (actor: Actor): Promise<readonly WorkItem[]> =>
    ports.desk.read(async (tables) => {
      const reached = new Set((await ports.memberships.grantsOf(actor)).map(({ partnership }) => partnership));
      const refs = await tables.reviewActs.underReview();
      const subjects = [...(await tables.subjects.find(refs)).values()].filter(({ owners }) => owners.some((owner) => reached.has(owner)));
      const items: WorkItem[] = [];
      for (const subject of subjects) {
        const item = await itemOf(tables, subject, { ...ports, actor });
        if (item) items.push(item);
      }
      return items.sort((a, b) => a.since.localeCompare(b.since)).slice(0, MOST);
    });

const itemOf = async (tables: DeskTables, subject: Subject, ports: MyWorkPorts & { readonly actor: Actor }): Promise<WorkItem | null> => {
  const { actor, memberships } = ports;
  const plan = await planOrNull(tables, subject, ports);
  if (!plan) return null;
  const review = await assessReview(tables, plan, ports);
  const found = taskFor({ ...review, asking: await askingOne(review, { actor, memberships }) }, actor.id);
  if (!found) return null;
  const { task, act } = found;
  const { type, id, uid, documentId, title } = subject;
  const by = (await memberships.namesOf([act.actor])).get(act.actor) ?? '';
  return { subject: { type, id }, uid, documentId, title, task, by, when: '', note: act.note, since: act.at };
};
