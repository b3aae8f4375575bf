import { type Agency, EDITORIAL_STATES, GUEST_ACTIONS, REVIEW_LEAD } from '../../../../../src/plugins/editorial/contract';
import { whyNotFor } from '../../../../../src/plugins/editorial/server/src/application/guests/may-ask';
import { agenciesToAskFor } from '../../../../../src/plugins/editorial/server/src/domain/guests/agencies-to-ask-for';
import { askingHouse, askingReach, looksAfter } from '../../../../../src/plugins/editorial/server/src/domain/guests/asking-reach';
import type { StoredGuest } from '../../../../../src/plugins/editorial/server/src/domain/guests/guest';
import { guestRefusal, type GuestSituation } from '../../../../../src/plugins/editorial/server/src/domain/guests/guest-permission';
import type { House } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/house';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { transitionFor } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/transitions';

const seat = (id: string, kind: Agency['kind'], ...users: readonly number[]): Agency => ({
  ...{ id, name: id, kind },
  signatories: users.map((userId) => ({ userId, isDeputy: false })),
});
const NORTH: House = {
  partnership: 'north',
  name: 'North',
  settings: READY_WORKFLOWS.statutory,
  agencies: [seat('police', 'police', 7), seat('health', 'health'), seat('lead', REVIEW_LEAD, 7)],
};
const GUEST: StoredGuest = {
  ...{
    id: 'a',
    subject: { type: 'note', id: '1' },
    partnership: 'north',
    agency: 'health',
    name: 'Dr Vale',
    email: 'vale@example.org',
    note: '',
  },
  ...{ askedBy: 'staff:7', askedAt: '', expiresAt: '', tokenHash: '', withdrawnAt: null, wrongCodes: 0, code: null, session: null },
};
const situation = (more: Partial<GuestSituation> = {}): GuestSituation => ({
  ...{ state: 'in-review', houses: [NORTH], hasAgreed: false, hasSpoken: false, isOwnWork: false },
  ...more,
});
const codesOf = (guest: StoredGuest, now: GuestSituation) => GUEST_ACTIONS.map((action) => guestRefusal(action, guest, now)?.code ?? 'may');

describe('what a guest may say', () => {
  it('is anything for the agency they were asked for, and nothing but a comment for none', () => {
    expect(codesOf(GUEST, situation())).toEqual(['may', 'may', 'may']);
    expect(codesOf({ ...GUEST, agency: null }, situation())).toEqual(['guest.only-comment', 'guest.only-comment', 'may']);
  });

  it.each(EDITORIAL_STATES)('follows the table of transitions in the state %s, and is a comment in all of them', (state) => {
    const [approve, change, comment] = codesOf(GUEST, situation({ state }));
    expect(approve).toBe(transitionFor('approve', state) ? 'may' : 'guest.changes-asked');
    expect(change).toBe(transitionFor('request-changes', state) ? 'may' : 'guest.changes-asked');
    expect(comment).toBe('may');
  });

  it('is no agreement for an agency that signs no more, nor for one of another owner', () => {
    const simple = { ...NORTH, settings: READY_WORKFLOWS.simple };
    for (const houses of [[], [simple], [{ ...NORTH, agencies: [] }], [{ ...NORTH, partnership: 'south' }]])
      expect(codesOf(GUEST, situation({ houses }))).toEqual(['agency.unknown', 'agency.unknown', 'may']);
  });

  it('is one agreement to the same words, and for one agency', () => {
    expect(codesOf(GUEST, situation({ hasAgreed: true }))).toEqual(['signoff.already', 'may', 'may']);
    expect(codesOf(GUEST, situation({ hasSpoken: true }))).toEqual(['signoff.one-agency', 'may', 'may']);
    expect(codesOf(GUEST, situation({ isOwnWork: true }))).toEqual(['signoff.own-work', 'may', 'may']);
  });
});

describe('the agencies for which somebody may ask a guest', () => {
  const asked = (userId: number, role: 'editor' | 'manager', more: object = {}) =>
    agenciesToAskFor([NORTH], {
      ...{ userId, isOwnWork: false, hasSent: false, grants: [{ partnership: 'north', role, through: 'membership' as const }] },
      ...more,
    }).map(({ id }) => id);

  it('are those they sign for, and for a manager who did not write it all; never the review lead', () => {
    expect([asked(7, 'editor'), asked(8, 'editor'), asked(8, 'manager')]).toEqual([['police'], [], ['police', 'health']]);
    for (const own of [asked(7, 'editor', { isOwnWork: true }), asked(8, 'manager', { isOwnWork: true })]) expect(own).toEqual([]);
    expect(asked(8, 'manager', { grants: [{ partnership: 'north', role: 'manager', through: 'support' }] })).toEqual([]);
  });
});

describe('for what somebody may ask people outside', () => {
  const reach = (userId: number, role: 'contributor' | 'editor', more: object = {}) =>
    askingReach([NORTH], { ...{ userId, isOwnWork: false, grants: [{ partnership: 'north', role, through: 'membership' }] }, ...more });
  const idsOf = ({ agencies }: ReturnType<typeof reach>) => agencies.map(({ id }) => id);
  const lookedAfter = (of: ReturnType<typeof reach>) =>
    ['police', 'health', null].filter((agency) => looksAfter(of, { partnership: 'north', agency }));

  it('is their own agency’s agreement for a signatory who is a contributor, and nothing else', () => {
    const police = reach(7, 'contributor');
    expect([idsOf(police), police.commenting, lookedAfter(police)]).toEqual([['police'], [], ['police']]);
    expect(whyNotFor('police', police)).toBeNull();
    expect([whyNotFor('health', police)?.code, whyNotFor(null, police)?.code]).toEqual(['guest.not-yours-to-choose', 'role.not-enough']);
  });

  it('is looking after whom a partnership asked that owns it no more, for an editor of one that does', () => {
    const former = { partnership: 'south', agency: null };
    expect([looksAfter(reach(8, 'editor'), former), looksAfter(reach(7, 'contributor'), former)]).toEqual([true, false]);
    expect(askingHouse(reach(8, 'editor'), former)).toBe('north');
    expect(looksAfter({ ...reach(8, 'editor'), owners: ['north', 'south'] }, former)).toBe(false);
  });

  it('is nothing for a contributor who signs for none, nor for who wrote it, nor by support access', () => {
    expect(reach(8, 'contributor')).toMatchObject({ houses: [], agencies: [], signsFor: [] });
    expect(reach(7, 'contributor', { isOwnWork: true })).toMatchObject({ agencies: [], commenting: [], signsFor: ['police'] });
    expect(reach(7, 'editor', { grants: [{ partnership: 'north', role: 'manager', through: 'support' }] }).houses).toEqual([]);
  });

  it('is comments for an editor, who looks after all requests', () => {
    const editor = reach(8, 'editor');
    expect([idsOf(editor), lookedAfter(editor), whyNotFor(null, editor)]).toEqual([[], ['police', 'health', null], null]);
    expect(whyNotFor('police', editor)?.message).toContain('You can ask for a comment.');
  });
});
