import type { HouseAct, PractitionerState } from '../../../../src/plugins/partnerships/contract';
import type {
  PractitionerTables,
  StoredPractitioner,
} from '../../../../src/plugins/partnerships/server/src/application/practitioner-ports';
import { watchPractitioners } from '../../../../src/plugins/partnerships/server/src/application/watch-practitioners';

const SAM: StoredPractitioner = {
  id: 'p1',
  partnership: 'north',
  email: 'sam@school.example.org',
  name: 'Sam Field',
  organisation: '',
  state: 'asked',
  userId: null,
  invitation: null,
  invitationExpiresAt: null,
  createdAt: '2026-03-02T12:00:00.000Z',
  changedAt: '2026-03-02T12:00:00.000Z',
  changedBy: 'self',
};

/** Only writing is asked for here. */
const TABLES = { change: () => Promise.resolve(true) } as unknown as PractitionerTables;

const told = async (from: PractitionerState, to: PractitionerState, changedBy = 'staff:7'): Promise<readonly HouseAct[]> => {
  const acts: HouseAct[] = [];
  await watchPractitioners(TABLES, (act) => acts.push(act)).change({ ...SAM, state: from }, { state: to, changedBy });
  return acts;
};

describe('what a manager decides about a practitioner', () => {
  it.each([
    ['asked', 'invited', 'practitioner.approved'],
    ['invited', 'invited', 'practitioner.invited-again'],
    ['approved', 'blocked', 'practitioner.blocked'],
    ['blocked', 'approved', 'practitioner.unblocked'],
  ] as const)('is told as what it is: from %s to %s', async (from, to, act) => {
    expect(await told(from, to)).toEqual([{ act, partnerships: ['north'], person: { name: 'Sam Field', kind: 'practitioner', id: 'p1' } }]);
  });

  it('is told of managers alone', async () => {
    expect(await told('invited', 'approved', 'self')).toEqual([]);
  });
});
