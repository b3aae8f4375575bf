import { DomainError, subjectKey } from '../../../../../../kernel';
import { type Actor, type ActorId, type LeaseStanding, LONGEST_NOTICE } from '../../../../contract';
import type { Lease } from '../../domain/leases/lease';
import { staffIdOf } from '../../domain/staff-id';
import { documentLock } from '../document-lock';
import type { MayRead } from '../tables-for-reader';
import type { Desk, Subject } from '../ports';

import { isHeld } from './is-held';
import type { LeasePorts } from './ports';
import type { LeaseClaim, LeaseRows } from './rows';

export interface EditLeasePorts extends LeasePorts {
  readonly desk: Desk;
  readonly leases: LeaseRows;
  /** Whether whoever asks may change documents of these owners. */
  readonly mayUpdate: MayRead;
}

export interface LeaseCommand {
  readonly subject: Subject;
  readonly actor: Actor;
  readonly tab: string;
}

export interface EditLease {
  /** Takes the lease when nobody else has it, or says that the form is still open. Who may not change the document is only told who has it. */
  hold(command: LeaseCommand): Promise<LeaseStanding>;
  /** Takes it from whoever has it, who is told so; the audit trail keeps it. Throws `role.not-enough` and `lease.notice-too-long`. */
  takeOver(command: LeaseCommand, notice: string): Promise<LeaseStanding>;
  release(command: LeaseCommand): Promise<LeaseStanding>;
}

/** Who has the form of a document open (docs/decisions/0018-history-leases-and-stale-saves.md). */
export const createEditLease = (ports: EditLeasePorts): EditLease => ({
  async hold(command) {
    if (!(await ports.mayUpdate(command.subject.owners))) return look(ports, command);
    const claim = claimOf(ports, command);
    const lease = await ports.leases.hold(claim);
    const isTheirs = lease.holder !== claim.holder && (await isHeld(ports, lease, command.subject));
    const isEnded = lease.holder !== claim.holder && !isTheirs;
    return told(ports, claim.holder, isEnded ? await ports.leases.takeOver(claim, '') : lease);
  },
  async takeOver(command, notice) {
    if (!(await ports.mayUpdate(command.subject.owners)))
      throw new DomainError({ code: 'role.not-enough', refusal: 'not-allowed', message: 'Your role does not let you change this.' });
    if (notice.trim().length > LONGEST_NOTICE) throw noticeTooLong();
    const claim = claimOf(ports, command);
    const lease = await ports.desk.transact(async (tables) => {
      await tables.lock(documentLock(command.subject.whole ?? command.subject));
      return tables.leases.takeOver(claim, notice.trim());
    });
    return told(ports, claim.holder, lease);
  },
  async release(command) {
    await ports.leases.release(claimOf(ports, command));
    return look(ports, command);
  },
});

const claimOf = ({ clock }: EditLeasePorts, { subject, actor, tab }: LeaseCommand): LeaseClaim => ({
  subject,
  holder: readerOf(actor),
  tab,
  now: clock.now(),
});

/** Leases are asked for by staff alone. */
const readerOf = ({ id }: Actor): number => {
  const userId = staffIdOf(id);
  if (userId === null) throw new Error(`${id} has no form open.`);
  return userId;
};

const look = async (ports: EditLeasePorts, { subject, actor }: LeaseCommand): Promise<LeaseStanding> => {
  const lease = (await ports.leases.of([subject])).get(subjectKey(subject));
  const isThere = lease && (await isHeld(ports, lease, subject));
  const mayEdit = await ports.mayUpdate(subject.owners);
  return isThere ? { ...(await told(ports, readerOf(actor), lease)), mayEdit } : { holder: null, mayEdit, takenOver: null };
};

const told = async ({ memberships }: EditLeasePorts, reader: number, lease: Lease): Promise<LeaseStanding> => {
  const isYou = lease.holder === reader;
  const holder: ActorId = `staff:${lease.holder}`;
  const name = isYou ? '' : ((await memberships.namesOf([holder])).get(holder) ?? '');
  const takenOver = !isYou && lease.takenFrom === reader ? { notice: lease.notice } : null;
  return { holder: { name, isYou, since: lease.since }, mayEdit: true, takenOver };
};

const noticeTooLong = (): DomainError =>
  new DomainError({
    code: 'lease.notice-too-long',
    refusal: 'invalid',
    message: `The notice is longer than ${LONGEST_NOTICE} characters. Say it in fewer words.`,
  });
