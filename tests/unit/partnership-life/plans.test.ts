import { planClosing, type ClosingFacts } from '../../../src/partnership-life/domain/plan-closing';
import { planRenaming, renamed, type RenamingFacts } from '../../../src/partnership-life/domain/plan-renaming';
import type { OwnedCopy } from '../../../src/partnership-life/domain/owned-copies';
import type { PartnershipRecord, PublicFacts } from '../../../src/partnership-life/domain/partnership-facts';

const record: PartnershipRecord = {
  id: 'a',
  documentId: 'doc-a',
  name: 'North Moor Partnership',
  shortName: 'North Moor',
  slug: 'north-moor',
  aliases: [],
  closedOn: null,
  updatedAt: '2026-03-01T09:00:00.000Z',
};
const other: PartnershipRecord = {
  ...record,
  id: 'b',
  name: 'South Moor',
  shortName: 'South',
  slug: 'south',
  aliases: [{ name: 'Low Moor', until: null }],
};
const inPublic: PublicFacts = { isPublic: true, pending: [], blockers: [], preflight: 'p1', documents: 3 };
const renaming: RenamingFacts = {
  record,
  all: [record, other],
  formerSlugs: [
    { partnership: 'a', slug: 'moor' },
    { partnership: 'b', slug: 'old-south' },
  ],
  inPublic,
  today: '2026-03-02',
};
const copyOf = (type: OwnedCopy['type'], title: string, more: Partial<OwnedCopy> = {}): OwnedCopy => ({
  ...{ type, id: title, title, slug: title, owner: 'a', coOwner: null },
  ...{ isPublic: true, isChanged: false, isRestricted: false, isHidden: false },
  ...more,
});
const deskOf = (): OwnedCopy => copyOf('contact', 'Duty desk');
const closing: ClosingFacts = {
  record,
  successor: other,
  isSuccessorPublic: true,
  members: [],
  successorMembers: [],
  hasMail: true,
  inPublic,
  attached: { roles: ['manager', 'editor', 'editor'], invitations: 1, keys: ['Website'], sharedKeys: [], practitioners: 2, waiting: 0 },
  workingCopies: 1,
  help: [deskOf()],
  children: [],
  copies: [],
  unfinished: [],
  coOwners: [],
  unreadable: [],
  readers: [],
  today: '2026-03-02',
};
const ENDINGS = [
  'Memberships of staff that end: 2 editors, 1 manager.',
  'Invitations of staff that no longer work: 1.',
  'Website keys that stop working: “Website”.',
  'Practitioners who can no longer see what it has for them alone: 2.',
];
const rulesOf = ({ problems }: { readonly problems: readonly { readonly rule: string }[] }) => problems.map(({ rule }) => rule);

describe('the plan of a renaming', () => {
  it('keeps each name that is left, once', () => {
    expect(renamed(renaming, { name: 'Upland Partnership', shortName: 'Upland' }).aliases).toEqual([
      { name: 'North Moor Partnership', until: '2026-03-02' },
      { name: 'North Moor', until: '2026-03-02' },
    ]);
    expect(renamed(renaming, { slug: 'upland' }).aliases).toEqual([]);
    const before = { ...renaming, record: { ...record, aliases: [{ name: 'North Moor', until: null }] } };
    expect(renamed(before, { shortName: 'Upland' }).aliases).toEqual([{ name: 'North Moor', until: null }]);
  });

  it('is told in sentences, from the names to what stays', () => {
    expect(planRenaming(renaming, { name: 'Upland Partnership', shortName: 'Upland', slug: 'upland' }).changes).toEqual([
      'Its full name becomes “Upland Partnership” instead of “North Moor Partnership”.',
      'Its short name becomes “Upland” instead of “North Moor”.',
      '“North Moor Partnership” is kept among its former names, which readers see.',
      '“North Moor” is kept among its former names, which readers see.',
      'Its web address becomes /sites/upland instead of /sites/north-moor.',
      'Its record is published with this.',
      '/sites/north-moor, and all below it, leads to the new address: 3 public documents.',
      'What it published stays as it is, and so does the record of what was published when.',
    ]);
    expect(planRenaming({ ...renaming, inPublic: { ...inPublic, isPublic: false } }, { shortName: 'Upland' }).changes).toEqual([
      'Its short name becomes “Upland” instead of “North Moor”.',
      '“North Moor” is kept among its former names, which readers see.',
      'Its record is not public, so readers see nothing of this until it is published.',
    ]);
  });

  it.each(['south', 'low-moor', 'old-south'])('refuses %s, by which another is found', (slug) => {
    expect(rulesOf(planRenaming(renaming, { slug }))).toEqual(['rename.slug-taken']);
  });

  it.each(['South Moor', 'low  MOOR'])('refuses the name %s, which another has or had', (name) => {
    expect(rulesOf(planRenaming(renaming, { name }))).toEqual(['rename.name-taken']);
  });

  it('refuses names that are too long, in words', () => {
    const { problems } = planRenaming(renaming, { name: 'x'.repeat(201) });
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['rename.name-too-long', 'A name has at most 200 characters. Shorten it.'],
    ]);
    for (const unseen of ['North\u200b Moor', 'North\nMoor', 'North\u202eMoor'])
      expect(rulesOf(planRenaming(renaming, { name: unseen, shortName: unseen }))).toEqual(['rename.name-unseen']);
    const before = { ...renaming, record: { ...record, name: 'North\u200b Moor' } };
    expect(rulesOf(planRenaming(before, { slug: 'upland' }))).toEqual([]);
    expect(rulesOf(planRenaming(renaming, { shortName: 'x'.repeat(300) }))).toEqual(['rename.name-too-long']);
    expect(rulesOf(planRenaming(renaming, { name: 'x'.repeat(200) }))).toEqual([]);
  });

  it('lets a partnership have a short name that another has, and the name of one that it took in', () => {
    expect(rulesOf(planRenaming(renaming, { shortName: 'South' }))).toEqual([]);
    const took = { ...record, aliases: [{ name: 'South Moor', until: '2026-01-01' }] };
    expect(rulesOf(planRenaming({ ...renaming, record: took, all: [took, other] }, { name: 'South Moor' }))).toEqual([]);
  });

  it('keeps no former name by which readers find another, and says so', () => {
    const facts = { ...renaming, record: { ...record, shortName: 'South' } };
    const wish = { name: 'Upland Partnership', shortName: 'Upland' };
    expect(renamed(facts, wish).aliases.map(({ name }) => name)).toEqual(['North Moor Partnership']);
    expect(planRenaming(facts, wish).changes).toContain(
      '“South” is not kept among its former names, because readers find “South Moor” by it.',
    );
  });

  it('lets a partnership go back to an address of its own', () => {
    expect(rulesOf(planRenaming(renaming, { slug: 'moor' }))).toEqual([]);
  });

  it('refuses words that are no address, and none at all', () => {
    for (const slug of ['', 'a--b', '-a', 'a/b', 'x'.repeat(81)]) {
      expect([slug, rulesOf(planRenaming(renaming, { slug }))]).toEqual([slug, ['rename.slug-invalid']]);
    }
  });

  it('takes an address however it is written, and none that is Concord’s own', () => {
    expect(renamed(renaming, { slug: ' Upland ' }).slug).toBe('upland');
    expect(planRenaming(renaming, { slug: 'ADMIN' }).problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['rename.slug-invalid', 'The web address “admin” is Concord’s own. Choose another.'],
    ]);
  });

  it('says what else goes public with it, and what keeps it from going public', () => {
    const waiting = { ...renaming, inPublic: { ...inPublic, pending: ['Website changed.'], blockers: ['Give it a title.'] } };
    const plan = planRenaming(waiting, { name: 'Upland' });
    expect(plan.changes.join('\n')).toContain('Website changed.');
    expect(rulesOf(plan)).toEqual(['rename.record-blocked']);
  });

  it('is another plan as soon as anything it was made from is another', () => {
    const { digest } = planRenaming(renaming, { name: 'Upland' });
    const others = [
      planRenaming(renaming, { name: 'Uplands' }),
      planRenaming({ ...renaming, record: { ...record, updatedAt: '2026-03-01T09:00:01.000Z' } }, { name: 'Upland' }),
      planRenaming({ ...renaming, inPublic: { ...inPublic, preflight: 'p2' } }, { name: 'Upland' }),
    ];
    expect(planRenaming(renaming, { name: 'Upland' }).digest).toBe(digest);
    for (const plan of others) expect(plan.digest).not.toBe(digest);
  });
});

describe('the plan of a closing', () => {
  it('speaks of days as people do, and of nothing that only makers know, as does that of a renaming', () => {
    const gone = { ...record, closedOn: '2025-05-03' };
    const plans = [
      planClosing(closing, { withdrawHelp: true }),
      planClosing({ ...closing, record: gone }, { withdrawHelp: false }),
      planRenaming(renaming, { name: 'Upland', slug: 'upland' }),
      planRenaming({ ...renaming, record: gone }, { name: 'Upland' }),
    ];
    const words = plans.flatMap(({ changes, problems }) => [...changes, ...problems.map(({ message }) => message)]).join('\n');
    expect(words).toContain('closes on 2 March 2026.');
    expect(words).toContain('since 3 May 2025.');
    expect(words).toContain('closed on 3 May 2025.');
    expect(words).not.toMatch(/\d{4}-\d\d-\d\d|ledger/i);
  });

  it('is told in sentences, from the day to what stays', () => {
    expect(planClosing({ ...closing, children: [{ id: 'dale', name: 'Dale', members: [] }] }, { withdrawHelp: false }).changes).toEqual([
      '“North Moor Partnership” closes on 2 March 2026. “South Moor” carries on its work.',
      'Nothing new can be added to it, and it can no longer be chosen in the admin.',
      ...ENDINGS,
      'Its record is published with this: its website says that it is closed, and leads to “South”.',
      'What it published stays, at its addresses: 3 documents. So does the record of what was published when.',
      'Attention: its contacts for urgent help stay public, and people will go on ringing them, unless they are withdrawn: “Duty desk”.',
      'Partnerships that belong to it, and stay as they are: “Dale”.',
      'What was written there stays in Concord: 1 working copy. Only staff of a partnership above it, and network administrators with support access, can open it.',
    ]);
  });

  it('points readers to nobody whom they cannot find', () => {
    const hidden = { ...closing, isSuccessorPublic: false };
    expect(planClosing(hidden, { withdrawHelp: false }).problems.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'close.successor-not-public',
        '“South Moor” is not public, so readers cannot be pointed to it. Publish its record first, or name another.',
      ],
    ]);
    expect(rulesOf(planClosing({ ...hidden, inPublic: { ...inPublic, isPublic: false } }, { withdrawHelp: false }))).toEqual([]);
  });

  it('of one that nobody carries on, and nobody sees, says so', () => {
    const alone = planClosing({ ...closing, successor: null, inPublic: { ...inPublic, isPublic: false } }, { withdrawHelp: false }).changes;
    expect(alone[0]).toBe('“North Moor Partnership” closes on 2 March 2026. Nobody is named to carry on its work.');
    expect(alone).toContain('Its record is not public, so readers are told nothing of this.');
  });

  it('counts what ends', () => {
    const { changes, problems } = planClosing(closing, { withdrawHelp: false });
    expect(problems).toEqual([]);
    expect(changes).toEqual(expect.arrayContaining(ENDINGS));
    const attached = { ...closing.attached, sharedKeys: ['Network'], waiting: 4 };
    expect(planClosing({ ...closing, attached }, { withdrawHelp: false }).changes).toEqual(
      expect.arrayContaining([
        'Website keys that go on for other partnerships, but no longer for this one: “Network”.',
        'Requests and invitations of practitioners that are deleted: 4.',
      ]),
    );
  });

  it('lists reviews and schedules that end with it, also of what another owns as well, and what that one can no longer do', () => {
    const waiting = { isInReview: false, isToGoOut: false, isToBeWithdrawn: false };
    const facts: ClosingFacts = {
      ...closing,
      copies: [copyOf('issue', 'Spring', { coOwner: 'b' }), copyOf('story', 'Summer'), copyOf('event', 'Fair')],
      unfinished: [
        { ...waiting, subject: { type: 'issue', id: 'Spring' }, isInReview: true },
        { ...waiting, subject: { type: 'story', id: 'Summer' }, isToGoOut: true },
        { ...waiting, subject: { type: 'event', id: 'Fair' }, isToBeWithdrawn: true },
      ],
      coOwners: [{ id: 'b', name: 'South Moor', members: [] }],
    };
    const plan = planClosing(facts, { withdrawHelp: false });
    expect(plan.changes).toEqual(
      expect.arrayContaining([
        'Reviews that end, so that this is a draft again: 1 newsletter.',
        'Scheduled to go public, which is cancelled: 1 story.',
        'Scheduled to be withdrawn, which still happens at its time: 1 event.',
        'Owned together with “South Moor”, whose people can still read and withdraw it, but no longer change or publish it: 1 newsletter.',
      ]),
    );
    expect(plan.details).toEqual([
      { title: 'In review, and a draft again', lines: ['“Spring”, owned together with South Moor'] },
      { title: 'No longer scheduled to go public', lines: ['“Summer”'] },
      { title: 'Still withdrawn at its time', lines: ['“Fair”'] },
      { title: 'Owned together with South Moor', lines: ['“Spring”'] },
    ]);
    expect(planClosing({ ...facts, unfinished: [] }, { withdrawHelp: false }).digest).not.toBe(plan.digest);
  });

  it('says of what is for its practitioners alone that nobody will be able to read it, and counts only what stays readable', () => {
    const facts: ClosingFacts = { ...closing, help: [deskOf(), copyOf('contact', 'Night desk')], unreadable: ['contact:Night desk'] };
    expect(planClosing(facts, { withdrawHelp: false }).changes).toEqual(
      expect.arrayContaining([
        'What it published stays, at its addresses: 2 documents. So does the record of what was published when.',
        'Attention: 1 published document is for its practitioners only. Nobody will be able to read it, because nobody is let in any more.',
        'Attention: its contacts for urgent help stay public, and people will go on ringing them, unless they are withdrawn: “Duty desk”.',
        'Its contacts for urgent help that are for practitioners only stay as well, and nobody will be able to read them: “Night desk”.',
      ]),
    );
  });

  it('says of urgent help that it stays, or that it is withdrawn', () => {
    expect(planClosing(closing, { withdrawHelp: false }).changes.join('\n')).toMatch(/stay public.*“Duty desk”/);
    expect(planClosing(closing, { withdrawHelp: true }).changes.join('\n')).toMatch(/are withdrawn.*“Duty desk”/);
  });

  it('refuses what is closed, and a successor that cannot carry on', () => {
    const closed = { closedOn: '2026-01-01' };
    const wish = { withdrawHelp: false };
    expect(rulesOf(planClosing({ ...closing, record: { ...record, ...closed } }, wish))).toEqual(['partnership.closed']);
    expect(rulesOf(planClosing({ ...closing, successor: record }, wish))).toEqual(['close.successor-itself']);
    expect(rulesOf(planClosing({ ...closing, successor: { ...other, ...closed } }, wish))).toEqual(['close.successor-closed']);
  });
});
