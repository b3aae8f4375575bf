import type { ReviewAct } from '../../../../../src/plugins/editorial/contract';
import { mayBreakGlass, mayLookAfter } from '../../../../../src/plugins/editorial/server/src/domain/break-glass/glass-permission';
import { unreviewedAct } from '../../../../../src/plugins/editorial/server/src/domain/break-glass/unreviewed-act';
import { lookIsDue } from '../../../../../src/plugins/editorial/server/src/domain/break-glass/working-days';
import type { House } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/house';
import type { AskingOne } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/permission';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';

const HOUSE: House = { partnership: 'north', name: 'North', settings: READY_WORKFLOWS['two-pairs'], agencies: [] };
const asking = (role: 'editor' | 'publisher' | 'manager', more: Partial<AskingOne> = {}): AskingOne => ({
  userId: 2,
  grants: [{ partnership: 'north', role, through: 'membership' }],
  isOwnWork: false,
  hasSent: false,
  hasAgreed: false,
  hasSpoken: false,
  ...more,
});
const act = (number: number, action: ReviewAct['action'], revision = 3): ReviewAct => ({
  ...{ subject: { type: 'note', id: 'one' }, number, action, revision, actor: 'staff:1' },
  ...{ partnership: null, agency: null, note: 'It is urgent.', at: '2026-03-02T09:00:00.000Z' },
});

describe('publishing without sign-off', () => {
  it('is for managers, for publishers where the settings say so, and never by support access', () => {
    expect(mayBreakGlass([HOUSE], asking('publisher')).allowed).toBe(false);
    expect(mayBreakGlass([HOUSE], asking('manager')).allowed).toBe(true);
    const looser: House = { ...HOUSE, settings: { ...HOUSE.settings, glassBreaker: 'publisher' } };
    expect(mayBreakGlass([looser], asking('publisher')).allowed).toBe(true);
    expect(mayBreakGlass([looser], asking('editor')).allowed).toBe(false);
    const support = asking('manager', { grants: [{ partnership: 'north', role: 'manager', through: 'support' }] });
    expect(mayBreakGlass([looser], support).allowed).toBe(false);
  });

  it('waits for a look while just those words are public', () => {
    const broken = act(1, 'publish-unreviewed');
    const isPublic = { state: 'public', revision: 3 } as const;
    expect(unreviewedAct([broken, act(2, 'submit'), act(3, 'comment')], isPublic)).toBe(broken);
    expect(unreviewedAct([broken, act(2, 'approve-afterwards')], isPublic)).toBeNull();
    expect(unreviewedAct([broken, act(2, 'approve-afterwards'), act(3, 'publish-unreviewed', 3)], isPublic)?.number).toBe(3);
    expect(unreviewedAct([broken], { state: 'withdrawn', revision: 3 })).toBeNull();
    expect(unreviewedAct([broken], { state: 'public', revision: 4 })).toBeNull();
    expect(unreviewedAct([act(1, 'publish')], isPublic)).toBeNull();
  });

  it('is looked at by somebody who signs, and had no hand in it', () => {
    const broken = act(1, 'publish-unreviewed');
    expect(mayLookAfter([HOUSE], asking('editor'), broken)).toEqual({ allowed: true });
    expect(mayLookAfter([HOUSE], asking('editor', { userId: 1 }), broken)).toMatchObject({ code: 'glass.own' });
    expect(mayLookAfter([HOUSE], asking('editor', { isOwnWork: true }), broken)).toMatchObject({ code: 'signoff.own-work' });
    expect(mayLookAfter([HOUSE], asking('editor', { grants: [] }), broken)).toMatchObject({ code: 'signoff.not-signatory' });
    expect(mayLookAfter([HOUSE], asking('editor'), null)).toMatchObject({ code: 'glass.nothing' });
  });

  it.each([
    ['2026-03-02T09:00:00.000Z', '2026-03-04T09:00:00.000Z'],
    ['2026-03-05T09:00:00.000Z', '2026-03-09T09:00:00.000Z'],
    ['2026-03-07T09:00:00.000Z', '2026-03-10T09:00:00.000Z'],
    ['2026-03-27T09:00:00.000Z', '2026-03-31T08:00:00.000Z'],
  ])('is overdue two working days later in London: %s at %s', (at, due) => {
    expect(lookIsDue(at)).toBe(due);
  });
});
