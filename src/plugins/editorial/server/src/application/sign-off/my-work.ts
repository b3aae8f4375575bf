import type { Clock, SubjectRef } from '../../../../../../kernel';
import type { Actor, Permission, WorkItem } from '../../../../contract';
import { mayLookAfter, namesWaitedFor } from '../../domain/break-glass/glass-permission';
import { brokenGlass, type BrokenGlass } from '../../domain/break-glass/unreviewed-act';
import { lookIsDue } from '../../domain/break-glass/working-days';
import { taskFor } from '../../domain/sign-off/task-for';
import { planOrNull } from '../plan-or-null';
import type { PlanPorts } from '../plan-publication';
import type { Desk, DeskTables, Memberships, Subject } from '../ports';

import { askingOne } from './asking-one';
import { namesOf } from '../guests/names-of';
import { assessReview } from './assess-review';

export interface MyWorkPorts extends PlanPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
}

const MOST = 50;

/** What waits for a member of staff, the oldest first: documents to agree to, and their own for which changes were asked. */
export const createMyWork =
  (ports: MyWorkPorts) =>
  (actor: Actor): Promise<readonly WorkItem[]> =>
    ports.desk.read(async (tables) => {
      const reached = new Set((await ports.memberships.grantsOf(actor)).map(({ partnership }) => partnership));
      const within = async (refs: readonly SubjectRef[]): Promise<readonly Subject[]> =>
        [...(await tables.subjects.find(refs)).values()].filter(({ owners }) => owners.some((owner) => reached.has(owner)));
      const items: WorkItem[] = [];
      for (const subject of await within(await tables.reviewActs.underReview()))
        items.push(...some(await itemOf(tables, subject, { ...ports, actor })));
      for (const subject of await within(await tables.reviewActs.publishedUnreviewed()))
        items.push(...some(await lookOf(tables, subject, { ...ports, actor })));
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
  const by = (await namesOf(tables, memberships, [act.actor])).get(act.actor) ?? '';
  return { subject: { type, id }, uid, documentId, title, task, by, when: '', note: act.note, since: act.at, isOverdue: false };
};

/** To be looked at, since it went out without sign-off: for those who may say that it is right, and for knowing for who published it. */
const lookOf = async (tables: DeskTables, subject: Subject, ports: MyWorkPorts & { readonly actor: Actor }): Promise<WorkItem | null> => {
  const { actor, memberships, clock } = ports;
  const plan = await planOrNull(tables, subject, ports);
  if (!plan) return null;
  const review = await assessReview(tables, plan, ports);
  const broken = brokenGlass(review.acts, plan.publication, review.houses);
  if (!broken) return null;
  const task = lookTask(broken, mayLookAfter(review.houses, await askingOne(review, { actor, memberships }), broken), actor);
  if (!task) return null;
  const { type, id, uid, documentId, title } = subject;
  const { actor: publisher, note, at } = broken.act;
  const by = (await namesOf(tables, memberships, [publisher])).get(publisher) ?? '';
  const isOverdue = lookIsDue(at) <= clock.now().toISOString();
  const waitsFor = namesWaitedFor(review.houses, broken);
  return { subject: { type, id }, uid, documentId, title, task, by, when: '', note, since: at, isOverdue, waitsFor };
};

const lookTask = ({ act }: BrokenGlass, permission: Permission, { id }: Actor): 'look' | 'awaited' | null => {
  if (permission.allowed) return 'look';
  return act.actor === id ? 'awaited' : null;
};

const some = (item: WorkItem | null): readonly WorkItem[] => (item ? [item] : []);
