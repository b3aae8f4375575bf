import { normalEmail } from '../../../../src/plugins/partnerships/server/src/domain/people/email';
import {
  invitationEnds,
  stateOfInvitation,
  type StoredInvitation,
} from '../../../../src/plugins/partnerships/server/src/domain/people/invitation';
import { joinPage } from '../../../../src/plugins/partnerships/server/src/domain/people/join-page';
import { formProblems } from '../../../../src/plugins/partnerships/server/src/domain/people/newcomer-form';
import { passwordProblem } from '../../../../src/plugins/partnerships/server/src/domain/people/password-rules';
import { requireSlug } from '../../../../src/plugins/partnerships/server/src/domain/people/slug';
import { refusalOf } from '../../../support/refusal-of';

const NOW = '2026-03-02T12:00:00.000Z';
const LATER = '2026-03-03T12:00:00.000Z';
const invitation: StoredInvitation = {
  id: 'i',
  partnership: 'p',
  email: 'noor@example.org',
  role: 'editor',
  tokenHash: 'h',
  createdAt: NOW,
  createdBy: 1,
  expiresAt: LATER,
  acceptedAt: null,
  revokedAt: null,
};

describe('an invitation', () => {
  it('is for one address, however it is written', () => {
    expect(normalEmail('  Noor.Hill@Example.ORG ')).toBe('noor.hill@example.org');
    expect(['noor', 'noor@example', 'a b@example.org', 'a@b@example.org', `${'a'.repeat(65)}@example.org`].map(normalEmail)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('takes the longest address that mail servers take', () => {
    const longest = `${'a'.repeat(64)}@example.org`;
    expect([longest, `${'a'.repeat(64)}@${'b'.repeat(190)}.org`].map(normalEmail)).toEqual([longest, null]);
  });

  it('is open until it is used, taken back or has run out', () => {
    expect(stateOfInvitation(invitation, NOW)).toBe('open');
    expect(stateOfInvitation(invitation, LATER)).toBe('expired');
    expect(stateOfInvitation({ ...invitation, revokedAt: NOW }, NOW)).toBe('revoked');
    expect(stateOfInvitation({ ...invitation, acceptedAt: NOW, revokedAt: NOW }, LATER)).toBe('used');
  });

  it('works for seven days', () => {
    expect(invitationEnds(new Date(NOW))).toBe('2026-03-09T12:00:00.000Z');
  });
});

describe('who joins', () => {
  it.each([
    ['Short-1', /8 characters/],
    ['NO-SMALL-LETTER-1', /small letter/],
    ['no-capital-letter-1', /capital letter/],
    ['No-number-at-all', /number/],
    [`Aa1${'é'.repeat(40)}`, /72/],
  ])('is told what is wrong with the password %s', (password, words) => {
    expect(passwordProblem(password)).toMatch(words);
  });

  const EMAIL = 'noor@example.org';

  it('has no password that anybody would try first', () => {
    for (const password of ['Password1234', 'Welcome-2026', 'Noor-Hill-1', 'Example-noor-1']) {
      const { password: problem } = formProblems({ firstName: 'Noor', lastName: 'Hill', password }, EMAIL);
      expect([password, problem]).toEqual([password, expect.stringContaining('first that somebody would try')]);
    }
  });

  it('has a name, and a password by Strapi’s rules', () => {
    expect(formProblems({ firstName: 'Noor', lastName: 'Hill', password: 'Fresh-start-1' }, EMAIL)).toEqual({});
    expect(Object.keys(formProblems({ firstName: '', lastName: '', password: '' }, EMAIL))).toEqual(['firstName', 'lastName', 'password']);
  });

  it('sees a page in which nothing that was typed becomes markup, and no password comes back', () => {
    const facts = { partnership: '<b>North</b>', email: 'noor@example.org', role: 'editor', expiresAt: LATER, hasAccount: false } as const;
    const page = joinPage(facts, { firstName: '"><script>', lastName: 'Hill', password: 'Secret-word-1' }, { firstName: 'Too <odd>.' });
    expect(page).toContain('&lt;b&gt;North&lt;/b&gt;');
    expect(page).not.toMatch(/<script|<b>|<odd>|Secret-word-1/);
  });
});

describe('the page of an invitation', () => {
  it.each([
    ['contributor', 'as a contributor', 'write and change newsletters and what is in them. Others publish.'],
    ['editor', 'as an editor', 'publish and withdraw them, and delete drafts.'],
    ['publisher', 'as a publisher', 'You answer for what goes out.'],
    ['manager', 'as a manager', 'You also decide who works for the partnership, and change its settings.'],
  ] as const)('says in sentences what a %s may do, to somebody who knows no other role', (role, name, may) => {
    const facts = { partnership: 'North', email: 'noor@example.org', role, expiresAt: LATER, hasAccount: false };
    const page = joinPage(facts, { firstName: '', lastName: '', password: '' }, {}).replaceAll(/\s+/g, ' ');
    expect(page).toContain(`are made, ${name}.`);
    expect(page).toContain(may);
    expect(page).not.toContain('all that');
  });
});

describe('the address of a partnership', () => {
  it('is made of small letters, numbers and hyphens, or left to the name', () => {
    expect([' North-Moor ', ''].map(requireSlug)).toEqual(['north-moor', '']);
    expect(['north moor', '-north', 'north--moor', 'nörth'].map((slug) => refusalOf(() => requireSlug(slug)))).toEqual(
      Array.from({ length: 4 }, () => 'slug.bad'),
    );
  });
});
