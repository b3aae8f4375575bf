import { subjectKey } from '../../../src/kernel';
import type { ActorId } from '../../../src/plugins/editorial/contract';
import type { DeskTables } from '../../../src/plugins/editorial/server/src/application/ports';

import type { FakeRows } from './fake-desk';

/** The tables of history in memory. */
export const historyOn = (rows: FakeRows): Pick<DeskTables, 'history'> => ({
  history: {
    page: (ref, { before, limit }) => {
      const own = rows.revisions.filter(({ subject, number }) => subjectKey(subject) === subjectKey(ref) && number < (before ?? Infinity));
      return Promise.resolve(
        own
          .map(({ number, savedAt, savedBy, digest }) => ({
            number,
            savedAt,
            savedBy: savedBy as ActorId,
            isErased: rows.bodies.get(digest)?.body === null,
          }))
          .sort((a, b) => b.number - a.number)
          .slice(0, limit),
      );
    },
    restorations: (ref) =>
      Promise.resolve(
        new Map(rows.restorations.filter(({ key }) => key === subjectKey(ref)).map(({ revision, from }) => [revision, from] as const)),
      ),
    addRestoration: (ref, restored) => Promise.resolve(void rows.restorations.push({ key: subjectKey(ref), ...restored })),
  },
});
