import { subjectKey } from '../../../src/kernel';
import type { DeskTables } from '../../../src/plugins/editorial/server/src/application/ports';

import type { FakeRows } from './fake-desk';

/** The table of what is scheduled, in memory. */
export const schedulesOn = (rows: FakeRows): DeskTables['schedules'] => {
  const inOrder = () => [...rows.schedules].sort((a, b) => a.at.localeCompare(b.at));
  return {
    of: (refs) => {
      const of = (key: string) => inOrder().filter(({ subject }) => subjectKey(subject) === key);
      return Promise.resolve(new Map(refs.map((ref) => [subjectKey(ref), of(subjectKey(ref))])));
    },
    find: (id) => Promise.resolve(rows.schedules.find((schedule) => schedule.id === id) ?? null),
    open: () => Promise.resolve(inOrder().filter(({ state }) => state === 'waiting' || state === 'failed')),
    add: (schedule) => Promise.resolve(void rows.schedules.push(schedule)),
    change: (id, to) => {
      rows.schedules = rows.schedules.map((schedule) => (schedule.id === id ? { ...schedule, ...to } : schedule));
      return Promise.resolve();
    },
    forget: (refs) => {
      const keys = refs.map(subjectKey);
      rows.schedules = rows.schedules.filter(({ subject }) => !keys.includes(subjectKey(subject)));
      return Promise.resolve();
    },
  };
};
