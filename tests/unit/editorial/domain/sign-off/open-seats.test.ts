import type { ReviewAct, SignOffSettings } from '../../../../../src/plugins/editorial/contract';
import type { House } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/house';
import { personsSeats } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/open-seats';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';

const IMRAN = 5;

const aHouse = (partnership: string, workflow: SignOffSettings['workflow'], ...agencies: readonly string[]): House => ({
  partnership,
  name: partnership,
  settings: { ...READY_WORKFLOWS[workflow], workflow },
  agencies: agencies.map((id) => ({ id, name: 'Police', kind: 'police', signatories: [{ userId: IMRAN, isDeputy: false }] })),
});

const given = (partnership: string, agency: string | null): ReviewAct => ({
  ...{ subject: { type: 'issue', id: 'i' }, number: 2, action: 'approve', revision: 1, note: '', at: '' },
  ...{ actor: `staff:${IMRAN}`, partnership, agency },
});

/** What is open and what is barred for an editor of all of them, after some agreements of their own and of others. */
const seats = (houses: readonly House[], own: readonly ReviewAct[] = [], others: readonly ReviewAct[] = []) => {
  const grants = houses.map(({ partnership }) => ({ partnership, role: 'editor' as const, through: 'membership' as const }));
  const { open, barred } = personsSeats(houses, { userId: IMRAN, grants }, { own, covering: [...own, ...others] });
  return { open: open.map(nameOf), barred: barred.map(nameOf) };
};
const nameOf = ({ partnership, agency }: { readonly partnership: string; readonly agency: string | null }) => agency ?? partnership;

describe('the seats of one person', () => {
  const north = aHouse('north', 'statutory', 'north-police', 'north-health');
  const south = aHouse('south', 'statutory', 'south-police');

  it('are one of each partnership: who agreed for one is no second agency there, and may be one elsewhere', () => {
    expect(seats([north, south])).toEqual({ open: ['north-police', 'north-health', 'south-police'], barred: [] });
    expect(seats([north, south], [given('north', 'north-police')])).toEqual({ open: ['south-police'], barred: ['north-health'] });
    expect(seats([north, south], [given('north', 'north-police'), given('south', 'south-police')])).toEqual({
      open: [],
      barred: ['north-health'],
    });
  });

  it('are taken where a colleague agreed for the same agency', () => {
    expect(seats([south], [], [given('south', 'south-police')])).toEqual({ open: [], barred: [] });
  });

  it('are the partnerships themselves where a second person agrees, each by itself', () => {
    const pairs = [aHouse('east', 'two-pairs'), aHouse('west', 'two-pairs')];
    expect(seats(pairs)).toEqual({ open: ['east', 'west'], barred: [] });
    expect(seats(pairs, [given('east', null)])).toEqual({ open: ['west'], barred: [] });
    expect(seats([...pairs, south], [given('south', 'south-police')])).toEqual({ open: ['east', 'west'], barred: [] });
  });

  it('are not asked for by a partnership that asks nobody, unless none does', () => {
    const free = aHouse('free', 'simple');
    expect(seats([free, south])).toEqual({ open: ['south-police'], barred: [] });
    expect(seats([free])).toEqual({ open: ['free'], barred: [] });
  });
});
