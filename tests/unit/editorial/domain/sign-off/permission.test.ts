import { MEMBERSHIP_ROLES } from '../../../../../src/plugins/partnerships/contract';
import {
  EDITORIAL_ACTIONS,
  EDITORIAL_STATES,
  type EditorialAction,
  type EditorialState,
  WORKFLOWS,
} from '../../../../../src/plugins/editorial/contract';
import type { House } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/house';
import { permissionFor, type Situation } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/permission';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { TRANSITIONS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/transitions';

const SIGNATORY = 1;

const house = (more: Partial<House> = {}): House => ({
  partnership: 'north',
  name: 'North',
  settings: READY_WORKFLOWS.statutory,
  agencies: [{ id: 'police', name: 'Police', kind: 'police', signatories: [{ userId: SIGNATORY, isDeputy: false }] }],
  ...more,
});

const situation = (more: Partial<Situation> = {}, asking: Partial<Situation['asking']> = {}): Situation => ({
  state: 'in-review',
  isPublic: false,
  isScheduled: false,
  isClosed: false,
  houses: [house()],
  missing: [],
  asking: {
    userId: SIGNATORY,
    grants: [{ partnership: 'north', role: 'manager', through: 'membership' }],
    isOwnWork: false,
    hasSent: false,
    hasAgreed: false,
    hasSpoken: false,
    ...asking,
  },
  ...more,
});

const codeOf = (action: EditorialAction, asked: Situation): string => {
  const permission = permissionFor(action, asked);
  return permission.allowed ? 'allowed' : permission.code;
};

const IN_USE = EDITORIAL_STATES.filter((state) => state !== 'archived');

/** Written out by hand, so that a slip in the table is seen: in which states each action has its place. */
const PLACES: Readonly<Record<EditorialAction, readonly EditorialState[]>> = {
  submit: ['draft', 'changes-requested', 'published-with-changes', 'withdrawn'],
  'take-back': ['in-review', 'approved'],
  approve: ['in-review', 'approved'],
  'request-changes': ['in-review', 'approved', 'scheduled'],
  schedule: IN_USE,
  unschedule: IN_USE,
  publish: IN_USE,
  withdraw: IN_USE,
  archive: ['draft', 'withdrawn'],
  unarchive: ['archived'],
};

/** The lowest role of each action where the statutory workflow holds; signing is for signatories, whatever their role. */
const LOWEST: Readonly<Record<EditorialAction, (typeof MEMBERSHIP_ROLES)[number]>> = {
  submit: 'contributor',
  'take-back': 'editor',
  approve: 'contributor',
  'request-changes': 'contributor',
  schedule: 'publisher',
  unschedule: 'editor',
  publish: 'publisher',
  withdraw: 'editor',
  archive: 'editor',
  unarchive: 'editor',
};

describe('what may be done in each state', () => {
  it.each(EDITORIAL_ACTIONS)('stands in the table for %s, and nowhere else', (action) => {
    const states = EDITORIAL_STATES.filter(
      (state) => codeOf(action, situation({ state, isPublic: true, isScheduled: action !== 'archive' })) === 'allowed',
    );
    expect(new Set(states)).toEqual(new Set(PLACES[action]));
    expect(TRANSITIONS.filter((row) => row.action === action)).toHaveLength(1);
  });

  it.each(EDITORIAL_ACTIONS)('is for those whose role reaches to %s', (action) => {
    const [state] = PLACES[action];
    const allowed = MEMBERSHIP_ROLES.filter((role) => {
      const grants = [{ partnership: 'north', role, through: 'membership' as const }];
      return (
        state !== undefined &&
        codeOf(action, situation({ state, isPublic: true, isScheduled: action !== 'archive' }, { grants })) === 'allowed'
      );
    });
    expect(allowed).toEqual(MEMBERSHIP_ROLES.slice(MEMBERSHIP_ROLES.indexOf(LOWEST[action])));
  });

  it('is, for a contributor, to take back what they wrote or sent, and not what others did', () => {
    const grants = [{ partnership: 'north', role: 'contributor', through: 'membership' } as const];
    const takeBack = (asking: Partial<Situation['asking']>) => codeOf('take-back', situation({}, { grants, ...asking }));
    expect(takeBack({})).toBe('review.not-yours');
    expect([takeBack({ isOwnWork: true }), takeBack({ hasSent: true })]).toEqual(['allowed', 'allowed']);
  });

  it.each(EDITORIAL_ACTIONS)('is nothing for whom another partnership employs: %s', (action) => {
    for (const state of PLACES[action]) {
      const stranger = { grants: [{ partnership: 'south', role: 'manager', through: 'membership' } as const] };
      expect(codeOf(action, situation({ state, isPublic: true, isScheduled: true }, stranger))).toBe('membership.missing');
    }
  });
});

describe('agreeing', () => {
  it.each(WORKFLOWS)('is not for those who wrote it, but in the simple workflow: %s', (workflow) => {
    const asked = situation({ houses: [house({ settings: READY_WORKFLOWS[workflow] })] }, { isOwnWork: true });
    expect(codeOf('approve', asked)).toBe(workflow === 'simple' ? 'allowed' : 'signoff.own-work');
    expect(codeOf('request-changes', asked)).toBe('allowed');
  });

  it('is for signatories alone where agencies agree, even before managers', () => {
    expect(codeOf('approve', situation({}, { userId: 2 }))).toBe('signoff.not-signatory');
    expect(permissionFor('approve', situation({}, { userId: 2 }))).toMatchObject({ reason: 'Only those who sign for Police can do that.' });
  });

  it('is not for whom support access lets in', () => {
    const houses = [house({ settings: READY_WORKFLOWS['two-pairs'] })];
    const support = { grants: [{ partnership: 'north', role: 'editor', through: 'support' } as const] };
    expect(codeOf('approve', situation({ houses }, support))).toBe('role.not-enough');
  });

  it('is done once for the same words', () => {
    expect(codeOf('approve', situation({}, { hasAgreed: true }))).toBe('signoff.already');
  });

  it('follows the lowest role that the settings name', () => {
    const houses = [house({ settings: { ...READY_WORKFLOWS['two-pairs'], approver: 'publisher' } })];
    const editor = { grants: [{ partnership: 'north', role: 'editor', through: 'membership' } as const] };
    expect(permissionFor('approve', situation({ houses }, editor))).toEqual({
      allowed: false,
      code: 'role.not-enough',
      reason: 'Only publishers and managers of the partnership can do that.',
    });
  });
});

describe('publishing', () => {
  it('waits for what is missing, in every state', () => {
    for (const state of IN_USE) {
      expect(codeOf('publish', situation({ state, missing: ['Police has not agreed yet.'] }))).toBe('signoff.missing');
    }
  });

  it('says what is missing while it is reviewed, and to send it for review before', () => {
    const missing = ['Police has not agreed yet.'];
    expect(permissionFor('publish', situation({ missing }))).toMatchObject({ reason: 'Police has not agreed yet.' });
    expect(permissionFor('publish', situation({ state: 'draft', missing }))).toMatchObject({
      reason: 'It has to be agreed first. Send it for review.',
    });
  });
});

describe('scheduling', () => {
  it('waits for what is missing, as publishing does', () => {
    for (const state of IN_USE) {
      expect(codeOf('schedule', situation({ state, missing: ['Police has not agreed yet.'] }))).toBe('signoff.missing');
    }
  });

  it('is taken back in any state, while something is scheduled', () => {
    for (const state of IN_USE) {
      expect(codeOf('unschedule', situation({ state, isScheduled: true }))).toBe('allowed');
      expect(codeOf('unschedule', situation({ state }))).toBe('schedule.unknown');
    }
  });
});

describe('withdrawing', () => {
  it('waits for nobody, and needs something public', () => {
    expect(codeOf('withdraw', situation({ isPublic: true, missing: ['Police has not agreed yet.'] }))).toBe('allowed');
    expect(codeOf('withdraw', situation({ isPublic: false }))).toBe('publication.not-public');
  });
});

describe('what is archived', () => {
  it('comes back before anything else is done with it', () => {
    for (const action of EDITORIAL_ACTIONS.filter((each) => each !== 'unarchive')) {
      expect(codeOf(action, situation({ state: 'archived', isPublic: true, isScheduled: true }))).toBe('document.archived');
    }
  });

  it('was not scheduled, not even in other words than it has now', () => {
    expect(codeOf('archive', situation({ state: 'draft', isScheduled: true }))).toBe('schedule.waiting');
    expect(codeOf('archive', situation({ state: 'changes-requested' }))).toBe('review.not-now');
  });
});
