import { subjectKey } from '../../../../../../kernel';
import { hasLapsed } from '../../domain/leases/lease';
import type { DeskTables } from '../ports';

import type { Watching } from './watching';

/** Notes whose form was taken over by whom, with the words to them. A form that nobody else had open is taken over from nobody. */
export const watchLeases = (tables: DeskTables, { notes, nameOf }: Watching): Pick<DeskTables, 'leases'> => ({
  leases: {
    ...tables.leases,
    async takeOver(claim, notice) {
      const key = subjectKey(claim.subject);
      const before = (await tables.leases.of([claim.subject])).get(key);
      const lease = await tables.leases.takeOver(claim, notice);
      if (!before || before.holder === claim.holder || hasLapsed(before, claim.now)) return lease;
      const subject = (await tables.subjects.find([claim.subject])).get(key);
      notes.push({
        act: 'form.taken-over',
        actor: `staff:${claim.holder}`,
        subject: subject?.whole ?? claim.subject,
        details: { what: subject?.title ?? null, person: await nameOf(before.holder), reason: notice === '' ? null : notice },
      });
      return lease;
    },
  },
});
