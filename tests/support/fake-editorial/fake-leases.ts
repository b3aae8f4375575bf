import { subjectKey } from '../../../src/kernel';
import type { LeaseClaim, LeaseRows } from '../../../src/plugins/editorial/server/src/application/leases/rows';
import { hasLapsed, type Lease } from '../../../src/plugins/editorial/server/src/domain/leases/lease';

import type { FakeRows } from './fake-desk';

/** The table of leases, in memory. */
export const leasesOn = (rows: Pick<FakeRows, 'leases'>): LeaseRows => {
  const put = (claim: LeaseClaim, old: Lease | undefined, from: Pick<Lease, 'takenFrom' | 'notice'>): Lease => {
    const isOn = old?.holder === claim.holder && !hasLapsed(old, claim.now);
    const at = claim.now.toISOString();
    const { subject, holder, tab } = claim;
    const lease = { subject, holder, tab, since: at, ...from, ...(isOn && { ...old, tab }), seenAt: at };
    rows.leases.set(subjectKey(subject), lease);
    return lease;
  };
  return {
    of: (refs) =>
      Promise.resolve(
        new Map(
          refs.flatMap((ref) => {
            const lease = rows.leases.get(subjectKey(ref));
            return lease ? [[subjectKey(ref), lease] as const] : [];
          }),
        ),
      ),
    hold: (claim) => {
      const old = rows.leases.get(subjectKey(claim.subject));
      const isTheirs = old && old.holder !== claim.holder && !hasLapsed(old, claim.now);
      return Promise.resolve(isTheirs ? old : put(claim, old, { takenFrom: null, notice: '' }));
    },
    takeOver: (claim, notice) => {
      const old = rows.leases.get(subjectKey(claim.subject));
      return Promise.resolve(put(claim, old, { takenFrom: old?.holder ?? null, notice }));
    },
    release: ({ subject, holder, tab }) => {
      const old = rows.leases.get(subjectKey(subject));
      if (old?.holder === holder && old.tab === tab) rows.leases.delete(subjectKey(subject));
      return Promise.resolve();
    },
    forget: (refs) => {
      for (const ref of refs) rows.leases.delete(subjectKey(ref));
      return Promise.resolve();
    },
  };
};
