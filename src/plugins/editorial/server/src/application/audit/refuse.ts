import type { Clock, RateLimiter } from '../../../../../../kernel';
import type { AuditDraft, AuditRefusal } from '../../../../contract';
import type { Repeats } from '../../domain/audit/repeats';
import { toldReason } from '../../domain/audit/told-reason';
import type { Desk, Subject } from '../ports';

import type { Enter, StaffStanding, StandingOf } from './ports';

export interface RefusePorts {
  readonly desk: Desk;
  readonly enter: Enter;
  readonly standingOf: StandingOf;
  readonly clock: Clock;
  readonly repeats: Repeats;
  /** By actor: so many different refusals a minute are kept. */
  readonly limiter: RateLimiter;
  /** Told of what could not be kept. */
  readonly report: (error: unknown) => void;
}

/**
 * Keeps a refusal, in a transaction of its own. What is out of reach of whoever tried is kept with their own partnerships and without its
 * name: neither do they learn of it by the trail, nor do its owners learn who they are. Of what two own together the refusal is told where
 * the person works: its words may name what the other may not see.
 */
export const createRefuse =
  (ports: RefusePorts) =>
  async (refusal: AuditRefusal): Promise<void> => {
    const { act, actor, code, document, partnership } = refusal;
    const key = [actor, act, code, document?.uid, document?.documentId, partnership].join(' ');
    const count = ports.repeats.count(key, ports.clock.now().getTime());
    if (count === null || ports.limiter.take(actor) !== null) return;
    try {
      await ports.desk.transact(async (tables) => {
        const [found] = document ? await tables.subjects.findByDocument(document.uid, [document.documentId]) : [];
        const standing = await ports.standingOf(actor);
        await ports.enter(tables, [draftOf(refusal, { found: found ?? null, standing, count })]);
      });
    } catch (error) {
      ports.report(error);
    }
  };

interface Known {
  readonly found: Subject | null;
  readonly standing: StaffStanding;
  readonly count: number;
}

const draftOf = ({ act, actor, code, reason, partnership }: AuditRefusal, { found, standing, count }: Known): AuditDraft => {
  const reaches = (owners: readonly string[]): boolean => standing.grants.some((grant) => owners.includes(grant.partnership));
  const changes = count === 1 ? [] : [`Tried ${String(count)} times`];
  const refused = { act, actor, outcome: 'refused', code } as const;
  const owner = found?.owners.find((each) => reaches([each]));
  if (found && owner !== undefined) {
    const { type, id } = found.whole ?? found;
    return { ...refused, subject: { type, id }, partnerships: [owner], details: { what: found.title, reason, changes } };
  }
  const own = [...new Set(standing.grants.filter(({ through }) => through === 'membership').map((grant) => grant.partnership))];
  const named = partnership !== null && (reaches([partnership]) || standing.isNetworkAdministrator) ? [partnership] : null;
  return {
    ...refused,
    partnerships: named ?? own.slice(0, 2),
    details: { what: null, reason: toldReason(reason, standing.grants), changes },
  };
};
