import { DomainError, subjectKey } from '../../../../../../kernel';
import type { ActorId } from '../../../../contract';
import { sayTime } from '../../domain/editing/say-time';
import { quoted } from '../../domain/labels';
import { staffIdOf } from '../../domain/staff-id';
import type { DeskTables, Subject } from '../ports';

import { isHeld } from './is-held';
import type { LeasePorts } from './ports';

export type RequireFree = (tables: DeskTables, subjects: readonly Subject[], actor: ActorId) => Promise<void>;

/** Refuses, as `lease.held`, what would change documents under the hands of somebody else who has their form open. */
export const createRequireFree =
  (ports: LeasePorts): RequireFree =>
  async (tables, subjects, actor) => {
    const leases = await tables.leases.of(subjects);
    for (const subject of subjects) {
      const lease = leases.get(subjectKey(subject));
      if (!lease || lease.holder === staffIdOf(actor) || !(await isHeld(ports, lease, subject))) continue;
      const holder: ActorId = `staff:${lease.holder}`;
      const name = (await ports.memberships.namesOf([holder])).get(holder) ?? 'Somebody else';
      throw new DomainError({
        code: 'lease.held',
        refusal: 'conflict',
        message: `${name} has been editing ${quoted(subject.title)} since ${sayTime(lease.since)}. Wait until they are done, or take over in its form.`,
      });
    }
  };
