import { randomUUID } from 'node:crypto';

import { DomainError } from '../../../../../kernel';
import type { Invitation, Practitioner } from '../../../contract';
import { plainEmail } from '../domain/practitioners/invitation';
import { inviteRefusal, nextState, somebodyWasFaster } from '../domain/practitioners/transitions';

import { lockFor } from './lock-for';
import type { Manager } from './ports';
import { present } from './present-practitioner';
import type { PractitionerPorts, PractitionerTables, StoredPractitioner } from './practitioner-ports';
import { createInviter, type Invited } from './send-invitation';

interface AtPractitioner {
  readonly partnership: string;
  readonly practitionerId: string;
}

/** What managers do about practitioners. Whoever calls has made sure that the manager manages the partnership. */
export const createPractitionerManagement = (ports: PractitionerPorts) => {
  const { transact, clock } = ports;
  const inviter = createInviter(ports);
  /** The link goes out after the change is stored for good. */
  const inviteAnew = async (manager: Manager, at: AtPractitioner, act: 'approve' | 'renew'): Promise<Invited> => {
    const made = await transact(async (tables) => {
      const found = await lockedFor(tables, manager, at);
      return inviter.renew(tables, found, { state: nextState(act, found.state), changedBy: staff(manager) });
    });
    return inviter.send(made);
  };
  const setState = (manager: Manager, at: AtPractitioner, act: 'block' | 'unblock'): Promise<void> =>
    transact(async (tables) => {
      const found = await lockedFor(tables, manager, at);
      const changes = { state: nextState(act, found.state), changedAt: clock.now().toISOString(), changedBy: staff(manager) };
      if (!(await tables.change(found, changes))) throw somebodyWasFaster();
    });
  return {
    list: (partnership: string): Promise<readonly Practitioner[]> =>
      transact(async (tables) => (await tables.ofPartnership(partnership)).map(present).sort(requestsFirst)),

    /** Refuses `practitioner.already-invited`, `.already-approved`, `.has-asked`, `.blocked`. */
    async invite(manager: Manager, partnership: string, invitation: Invitation): Promise<Invited> {
      const made = await transact(async (tables) => {
        const email = plainEmail(invitation.email);
        await requireNew(tables, manager, { partnership, email });
        return inviter.add(tables, { ...invitation, id: randomUUID(), email, partnership, changedBy: staff(manager) });
      });
      return inviter.send(made);
    },

    approve: (manager: Manager, at: AtPractitioner) => inviteAnew(manager, at, 'approve'),
    renew: (manager: Manager, at: AtPractitioner) => inviteAnew(manager, at, 'renew'),
    block: (manager: Manager, at: AtPractitioner) => setState(manager, at, 'block'),
    unblock: (manager: Manager, at: AtPractitioner) => setState(manager, at, 'unblock'),

    /** Forgets the person. */
    decline: (at: AtPractitioner): Promise<void> =>
      transact(async (tables) => {
        await tables.lock();
        const found = await findIn(tables, at);
        nextState('decline', found.state);
        await tables.remove(found.id);
      }),
  };
};

export type PractitionerManagement = ReturnType<typeof createPractitionerManagement>;

const requestsFirst = (a: Practitioner, b: Practitioner): number =>
  Number(b.state === 'asked') - Number(a.state === 'asked') || a.name.localeCompare(b.name, 'en') || a.email.localeCompare(b.email);

/** Under the lock: two who invite the same person at once do not both succeed. */
const requireNew = async (
  tables: PractitionerTables,
  manager: Manager,
  { partnership, email }: Pick<StoredPractitioner, 'partnership' | 'email'>,
): Promise<void> => {
  await lockFor(tables, manager, partnership);
  const known = await tables.byEmail(partnership, email);
  if (known) throw inviteRefusal(known.state);
};

const lockedFor = async (tables: PractitionerTables, manager: Manager, at: AtPractitioner): Promise<StoredPractitioner> => {
  await lockFor(tables, manager, at.partnership);
  return findIn(tables, at);
};

const findIn = async (tables: PractitionerTables, { partnership, practitionerId }: AtPractitioner): Promise<StoredPractitioner> => {
  const found = await tables.find(practitionerId);
  if (found?.partnership === partnership) return found;
  throw new DomainError({
    code: 'practitioner.unknown',
    refusal: 'not-found',
    message: 'There is no such person any more. Load the page again.',
  });
};

const staff = ({ userId }: Manager): string => `staff:${String(userId)}`;
