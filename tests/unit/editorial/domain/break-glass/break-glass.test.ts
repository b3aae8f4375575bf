import type { ReviewAct } from '../../../../../src/plugins/editorial/contract';
import {
  looksOf,
  mayBreakGlass,
  mayLookAfter,
  namesWaitedFor,
} from '../../../../../src/plugins/editorial/server/src/domain/break-glass/glass-permission';
import { brokenGlass } from '../../../../../src/plugins/editorial/server/src/domain/break-glass/unreviewed-act';
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
  ...{ partnership: 'north', agency: null, note: 'It is urgent.', at: '2026-03-02T09:00:00.000Z' },
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
    const waiting = (acts: readonly ReviewAct[], publication: Parameters<typeof brokenGlass>[1] = isPublic) =>
      brokenGlass(acts, publication, [HOUSE]);
    expect(waiting([broken, act(2, 'submit'), act(3, 'comment')])).toEqual({ act: broken, waitsFor: [HOUSE] });
    expect(waiting([broken, act(2, 'approve-afterwards')])).toBeNull();
    expect(waiting([broken, act(2, 'approve-afterwards'), act(3, 'publish-unreviewed', 3)])?.act.number).toBe(3);
    expect(waiting([broken], { state: 'withdrawn', revision: 3 })).toBeNull();
    expect(waiting([broken], { state: 'public', revision: 4 })).toBeNull();
    expect(waiting([act(1, 'publish')])).toBeNull();
  });

  it('is looked at by somebody who signs, and had no hand in it', () => {
    const broken = { act: act(1, 'publish-unreviewed'), waitsFor: [HOUSE] };
    expect(mayLookAfter([HOUSE], asking('editor'), broken)).toEqual({ allowed: true });
    expect(mayLookAfter([HOUSE], asking('editor', { userId: 1 }), broken)).toMatchObject({ code: 'glass.own' });
    expect(mayLookAfter([HOUSE], asking('editor', { isOwnWork: true }), broken)).toMatchObject({ code: 'signoff.own-work' });
    expect(mayLookAfter([HOUSE], asking('editor', { grants: [] }), broken)).toMatchObject({
      ...{ code: 'signoff.not-signatory', reason: 'Only those who sign for it can do that.' },
    });
    expect(mayLookAfter([HOUSE], asking('editor'), null)).toMatchObject({ code: 'glass.nothing' });
  });

  describe('of two owners', () => {
    const SOUTH: House = { ...HOUSE, partnership: 'south', name: 'South' };
    const houses = [HOUSE, SOUTH];
    const isPublic = { state: 'public', revision: 3 } as const;
    const both = [act(1, 'publish-unreviewed'), { ...act(2, 'publish-unreviewed'), partnership: 'south' }];
    const look = (number: number, partnership: string): ReviewAct => ({ ...act(number, 'approve-afterwards'), partnership });
    const waits = (acts: readonly ReviewAct[], owners: readonly House[] = houses): readonly string[] =>
      brokenGlass(acts, isPublic, owners)?.waitsFor.map(({ name }) => name) ?? [];

    it.each([
      ['both asked', both, ['North', 'South']],
      ['one has looked', [...both, look(3, 'south')], ['North']],
      ['both have looked', [...both, look(3, 'south'), look(4, 'north')], []],
      ['one asked', both.slice(0, 1), ['North']],
      ['the other has looked', [...both.slice(0, 1), look(2, 'south')], ['North']],
      [
        'it went out once more',
        [...both, look(3, 'north'), { ...act(4, 'publish-unreviewed'), at: '2026-03-03T09:00:00.000Z' }],
        ['North'],
      ],
      ['it is from before each looked for itself', [{ ...act(1, 'publish-unreviewed'), partnership: null }], ['North', 'South']],
      ['so is the look', [{ ...act(1, 'publish-unreviewed'), partnership: null }, look(2, 'north')], []],
    ])('waits for the look of each that asked: %s', (_when, acts, names) => {
      expect(waits(acts)).toEqual(names);
    });

    it('waits for the first owner when who asked owns it no more', () => {
      const asked = both.slice(1);
      expect([waits(asked, [HOUSE]), waits([...asked, look(3, 'north')], [HOUSE]), waits([...asked, look(3, 'south')], [HOUSE])]).toEqual([
        ...[['North'], [], []],
      ]);
    });

    it('is looked at for one by who signs there, and for both by who signs for both', () => {
      const broken = brokenGlass(both, isPublic, houses);
      if (!broken) throw new Error('It was published without sign-off.');
      const editorIn = (...partnerships: readonly string[]) =>
        asking('editor', { grants: partnerships.map((partnership) => ({ partnership, role: 'editor', through: 'membership' as const })) });
      expect(looksOf(broken, editorIn('south')).map(({ name }) => name)).toEqual(['South']);
      expect(looksOf(broken, editorIn('north', 'south')).map(({ name }) => name)).toEqual(['North', 'South']);
      expect(namesWaitedFor(houses, broken)).toEqual(['North', 'South']);
      const left = { ...broken, waitsFor: [HOUSE] };
      expect(mayLookAfter(houses, editorIn('north'), left).allowed).toBe(true);
      expect(mayLookAfter(houses, editorIn('south'), left)).toMatchObject({
        ...{ code: 'signoff.not-signatory', reason: 'Only those who sign for it in North can do that.' },
      });
    });
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
