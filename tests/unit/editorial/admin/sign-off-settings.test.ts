import type { SignOffSettings } from '../../../../src/plugins/editorial/contract/sign-off';
import {
  agencyForm,
  agencyRequest,
  checkAgencyForm,
  seatOf,
  signatoryNames,
  withSeat,
} from '../../../../src/plugins/editorial/admin/src/sign-off-settings/agency-form';
import {
  describeSettings,
  settingsRequest,
  withCompulsory,
  withWorkflow,
} from '../../../../src/plugins/editorial/admin/src/sign-off-settings/settings-form';
import { someWords } from './some-words';

const AGENCIES = ['Police', 'Health', 'Council'].map((name) => ({ id: name.toLowerCase(), name }));

const settings = (changes: Partial<SignOffSettings> = {}): SignOffSettings => ({
  workflow: 'simple',
  approver: 'editor',
  publisher: 'editor',
  glassBreaker: 'manager',
  agenciesNeeded: 0,
  compulsory: [],
  ...changes,
});

describe('how a kind of document is signed off', () => {
  it('starts with all agencies when they are to agree, and keeps a number that was chosen', () => {
    expect(withWorkflow(settings(), 'statutory', AGENCIES)).toMatchObject({ workflow: 'statutory', agenciesNeeded: 3 });
    expect(withWorkflow(settings({ agenciesNeeded: 2 }), 'statutory', AGENCIES).agenciesNeeded).toBe(2);
    expect(withWorkflow(settings({ agenciesNeeded: 5 }), 'statutory', AGENCIES).agenciesNeeded).toBe(3);
  });

  it('asks for at least as many agencies as are compulsory', () => {
    const one = withCompulsory(settings({ agenciesNeeded: 1 }), 'police', true);
    const two = withCompulsory(one, 'health', true);
    expect([one.agenciesNeeded, two.agenciesNeeded]).toEqual([1, 2]);
    expect(withCompulsory(two, 'police', false)).toMatchObject({ compulsory: ['health'], agenciesNeeded: 2 });
  });

  it('sends no agency that was ended meanwhile, and none for a workflow without agencies', () => {
    const chosen = settings({ workflow: 'statutory', agenciesNeeded: 2, compulsory: ['police', 'gone'] });
    expect(settingsRequest(chosen, AGENCIES).compulsory).toEqual(['police']);
    expect(settingsRequest({ ...chosen, workflow: 'two-pairs' }, AGENCIES)).toMatchObject({ agenciesNeeded: 0, compulsory: [] });
  });

  it('is told in sentences', () => {
    expect(describeSettings(settings(), AGENCIES, someWords)).toEqual([
      'Anybody who may publish does so.',
      'May publish: Editors, publishers and managers.',
    ]);
    expect(describeSettings(settings({ workflow: 'two-pairs', approver: 'manager' }), AGENCIES, someWords)).toEqual([
      'A second person agrees first.',
      'May agree: Managers only.',
      'May publish: Editors, publishers and managers.',
    ]);
    const two = settings({ workflow: 'statutory', publisher: 'manager', agenciesNeeded: 2, compulsory: ['police'] });
    expect(describeSettings(two, AGENCIES, someWords)).toEqual([
      'Agencies agree first: 2 of 3.',
      'Always: Police.',
      'May publish: Managers only.',
    ]);
  });
});

describe('an agency in the making', () => {
  const signatories = [{ userId: 3, isDeputy: true }];

  it('needs a name', () => {
    expect(checkAgencyForm(agencyForm(null))).toBe('desk.agency-name-missing');
    expect(checkAgencyForm({ ...agencyForm(null), name: 'Police' })).toBeNull();
    expect(agencyRequest({ name: ' Police ', kind: 'police', signatories }).name).toBe('Police');
  });

  it('keeps deputies after those they stand in for', () => {
    const both = withSeat(signatories, 5, 'signs');
    expect(both).toEqual([
      { userId: 5, isDeputy: false },
      { userId: 3, isDeputy: true },
    ]);
    expect([seatOf(both, 5), seatOf(both, 3), seatOf(both, 8)]).toEqual(['signs', 'deputy', 'none']);
    expect(withSeat(both, 3, 'none')).toEqual([{ userId: 5, isDeputy: false }]);
  });

  it('names those who sign and their deputies, and nobody who left', () => {
    const people = [
      { userId: 3, name: 'Sam Field' },
      { userId: 5, name: 'Jo Reed' },
    ];
    const agency = { signatories: [...withSeat(signatories, 5, 'signs'), { userId: 9, isDeputy: true }] };
    expect(signatoryNames(agency, people)).toEqual({ signs: ['Jo Reed'], deputies: ['Sam Field'] });
  });
});
