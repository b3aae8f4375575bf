import {
  EDITORIAL_ACTIONS,
  type EditorialAction,
  type Permission,
  type SignOffStanding,
} from '../../../../src/plugins/editorial/contract/sign-off';
import { ownLapsed, reviewButtons } from '../../../../src/plugins/editorial/admin/src/review/review-buttons';
import { someWords } from './some-words';

const YES: Permission = { allowed: true };
const no = (code: string, reason = 'Not now.'): Permission => ({ allowed: false, code, reason });
const NOT_NOW = no('review.not-now');

type Permissions = SignOffStanding['permissions'];

const permissions = (given: Partial<Record<EditorialAction, Permission>>): Permissions => {
  const all = Object.fromEntries(EDITORIAL_ACTIONS.map((action) => [action, NOT_NOW])) as Permissions;
  return { ...all, ...given };
};

const aStanding = (given: Partial<Record<EditorialAction, Permission>>, changes: Partial<SignOffStanding> = {}): SignOffStanding => ({
  state: 'in-review',
  workflow: 'statutory',
  submitted: { by: 'Robin Marsh', at: '2026-03-01T10:00:00.000Z', note: '' },
  asked: null,
  signOffs: [],
  missing: [],
  permissions: permissions(given),
  unreviewed: null,
  breakGlass: NOT_NOW,
  lookAfter: NOT_NOW,
  signsFor: [],
  seen: 'seen',
  ...changes,
});

const agreedTo = (covers: boolean) => ({
  revision: 1,
  by: 'Robin Marsh',
  at: '2026-03-01T10:00:00.000Z',
  note: '',
  covers,
  changesSince: [],
});
const aLine = (name: string, agreed: SignOffStanding['signOffs'][number]['agreed'], isYours = true) => ({
  name,
  partnership: null,
  isCompulsory: false,
  isYours,
  agreed,
});

describe('the buttons of a round of review', () => {
  const names = (signOff: SignOffStanding) => reviewButtons(signOff, false, someWords).map(({ label }) => label);

  it('are those that make sense now, for whoever may press them', () => {
    expect(names(aStanding({ submit: YES }, { state: 'draft', submitted: null }))).toEqual(['review.submit']);
    expect(names(aStanding({ approve: YES, 'request-changes': YES, 'take-back': YES }))).toEqual([
      'review.approve',
      'review.request-changes',
      'review.take-back',
    ]);
  });

  it('leave out what is done: nobody agrees twice to the same words', () => {
    expect(names(aStanding({ approve: no('signoff.already'), 'take-back': YES }))).toEqual(['review.take-back']);
  });

  it('show with its reason the one that people look for, and no other that they may not press', () => {
    const own = aStanding({ approve: no('signoff.own-work', 'You wrote this.'), 'request-changes': no('signoff.not-signatory') });
    expect(reviewButtons(own, false, someWords)).toMatchObject([{ action: 'approve', reason: 'You wrote this.' }]);
  });

  it('say to save first while the form holds unsaved changes', () => {
    const [approve] = reviewButtons(aStanding({ approve: YES }), true, someWords);
    expect(approve?.reason).toBe('Save before you send it or decide on it.');
  });

  it('send again what was sent back', () => {
    expect(names(aStanding({ submit: YES }, { state: 'changes-requested' }))).toEqual(['review.submit-again']);
  });

  it('agree again after a change, when the reader agreed before', () => {
    expect(names(aStanding({ approve: YES }, { signOffs: [aLine('Police', agreedTo(false))] }))).toEqual(['review.approve-again']);
    expect(names(aStanding({ approve: YES }, { signOffs: [aLine('Police', agreedTo(false), false)] }))).toEqual(['review.approve']);
  });

  it('stand back behind Publish where nobody has to agree', () => {
    const variant = (publish: Permission) => reviewButtons(aStanding({ submit: YES, publish }), false, someWords)[0]?.variant;
    expect(variant(YES)).toBe('secondary');
    expect(variant(no('role.not-enough'))).toBe('default');
  });
});

describe('the agency of a reader whose agreement counts no more', () => {
  const signOffs = [aLine('Council', agreedTo(false), false), aLine('Police', agreedTo(true)), aLine('Health', agreedTo(false))];

  it('is found in the list', () => {
    expect(ownLapsed({ signOffs })?.name).toBe('Health');
    expect(ownLapsed({ signOffs: signOffs.slice(0, 2) })).toBeNull();
  });
});
