import type { HelpAnswer } from '../../../src/partnership-life/domain/help-answer';
import type { SeenHelpLine, SeenMakeUp } from '../../../src/partnership-life/domain/make-up';
import type { OwnedCopy } from '../../../src/partnership-life/domain/owned-copies';
import type { PartnershipRecord, PublicFacts } from '../../../src/partnership-life/domain/partnership-facts';
import { type MergingFacts, planMerging } from '../../../src/partnership-life/domain/plan-merging';
import type { MovableMember } from '../../../src/plugins/partnerships/contract';
import { NOBODY_ASKED } from '../../support/sign-off-facts';

const north: PartnershipRecord = {
  id: 'north',
  documentId: 'doc-north',
  name: 'North Moor Partnership',
  shortName: 'North Moor',
  slug: 'north-moor',
  aliases: [],
  closedOn: null,
  updatedAt: '2026-03-01T09:00:00.000Z',
};
const south: PartnershipRecord = { ...north, id: 'south', documentId: 'doc-south', name: 'South Vale', shortName: 'South', slug: 'south' };
const seen: PublicFacts = { isPublic: true, pending: [], blockers: [], preflight: 'p', documents: 1 };
const unseen: PublicFacts = { ...seen, isPublic: false };
const bare: SeenMakeUp = { areas: [], series: [], urgentHelp: [], ownsWith: [], parent: null, kind: 'children', timeZone: 'Europe/London' };
const nothing: MergingFacts['belongings'] = {
  members: [],
  invitations: 0,
  keys: [],
  practitioners: 0,
  waiting: 0,
  files: 0,
  folders: [],
};
const copy = (type: OwnedCopy['type'], title: string, more: Partial<OwnedCopy> = {}): OwnedCopy => ({
  type,
  id: title,
  title,
  slug: title.toLowerCase().replaceAll(' ', '-'),
  owner: 'north',
  coOwner: null,
  isPublic: true,
  isRestricted: false,
  isHidden: false,
  isChanged: false,
  ...more,
});
const member = (userId: number, name: string, role: MovableMember['role']): MovableMember => ({
  userId,
  name,
  email: `${name.toLowerCase()}@example.org`,
  isActive: true,
  role,
});
const RECORD =
  'Managers of “South Vale” will see who did what for “North Moor Partnership” before, and the visits of the network’s administrators there.';

const merging = (more: Partial<MergingFacts> = {}): MergingFacts => ({
  source: north,
  target: south,
  inPublic: seen,
  targetInPublic: seen,
  copies: [],
  taken: [],
  belongings: nothing,
  targetMembers: [],
  makeUp: bare,
  targetMakeUp: bare,
  signOff: NOBODY_ASKED,
  relatives: [],
  above: [],
  targetAbove: [],
  hasMail: true,
  today: '2026-04-02',
  ...more,
});
const answer = (label: string, more: Partial<HelpAnswer> = {}): HelpAnswer => ({
  label,
  urgency: 'office hours',
  area: '',
  visibility: 'public',
  phones: [{ dial: '+44 161 496 0101', kind: 'voice', optionPath: '' }],
  emails: [],
  links: [],
  hours: [],
  bankHolidays: 'closed',
  outsideHours: null,
  ...more,
});
const help = (title: string, more: Partial<SeenHelpLine> = {}): SeenHelpLine => ({
  purpose: 'worried about a child',
  area: '',
  contact: `doc-${title}`,
  contactId: title,
  title,
  answer: answer(title),
  inPublic: 'as-here',
  ...more,
});
const BECOMES =
  '“North Moor Partnership” becomes part of “South Vale” on 2 April 2026, and is closed from then on. This cannot be taken back.';
const FORMER = 'Added to the former names of “South Vale”, so that old papers find it: “North Moor Partnership” and “North Moor”.';
const NOT_TAKEN = 'Website, logo, colours, boards and standing words of “North Moor Partnership” are not taken over.';

describe('the plan of a merging', () => {
  it('of partnerships that have nothing and are not public says what becomes of the name alone', () => {
    expect(planMerging(merging({ inPublic: unseen, targetInPublic: unseen })).changes).toEqual([
      BECOMES,
      '“North Moor Partnership” has no newsletters, stories, events, briefings or contacts of its own.',
      FORMER,
      RECORD,
      NOT_TAKEN,
    ]);
  });

  it('says what is owned, where old addresses lead, and what readers see of it', () => {
    const copies = [copy('issue', 'Spring'), copy('issue', 'Summer', { isPublic: false }), copy('event', 'Open day')];
    const taken = [{ type: 'event', slug: 'open-day', id: 'theirs' }];
    expect(planMerging(merging({ copies, taken })).changes).toEqual([
      BECOMES,
      'These belong to “South Vale” from then on, published or not: 2 newsletters, 1 event. What is not public stays so, and what waits to be published goes on waiting.',
      '“Open day” gets the address /sites/south/events/open-day-2, because another event of “South Vale” has, or had, “open-day”. Its old address leads there.',
      FORMER,
      RECORD,
      'Readers find 2 published documents at “South Vale”, in the words of today. Each goes public once more, so that readers are told whose it is; the record of what was published before stays, under the name it had.',
      '/sites/north-moor, and all below it, leads to /sites/south for good. So do the addresses that led to “North Moor Partnership” before.',
      'The record of “South Vale” is published with this, and so is that of “North Moor Partnership”, for the last time.',
      NOT_TAKEN,
    ]);
  });

  it('says whose place it takes where things are owned together', () => {
    const copies = [
      copy('story', 'Winter', { coOwner: 'south' }),
      copy('contact', 'Duty desk', { owner: 'east', coOwner: 'north' }),
      copy('briefing', 'Neglect'),
    ];
    expect(planMerging(merging({ copies })).changes).toEqual(
      expect.arrayContaining([
        expect.stringContaining('published or not: 1 story, 1 briefing.'),
        'Owned together with others: 1 story, 1 contact. “South Vale” takes the place of “North Moor Partnership”; what both own belongs to “South Vale” alone.',
      ]),
    );
  });

  it('says who comes, and what changes for those who work there already', () => {
    const belongings = {
      ...nothing,
      members: [member(1, 'Kim', 'manager'), member(2, 'Lee', 'editor'), member(3, 'Max', 'editor')],
      invitations: 2,
    };
    const targetMembers = [member(1, 'Kim', 'editor'), member(2, 'Lee', 'publisher')];
    const { changes, details } = planMerging(merging({ belongings, targetMembers }));
    expect(changes.slice(3, 7)).toEqual([
      '1 person comes to work for “South Vale”, with the role they have. They see and change all that is there.',
      'Kim works for both today, and is manager of “South Vale” from then on, instead of editor.',
      '1 person works for both today, and keeps the role they have at “South Vale”.',
      'Invitations of staff that no longer work: 2.',
    ]);
    expect(changes.at(-1)).toBe('3 people hear of it by e-mail, with the reason that is given, as soon as it is done.');
    expect(details).toEqual([
      { title: 'People who come to “South Vale”', lines: ['Max (max@example.org), editor'] },
      {
        title: 'People who work for “South Vale” already',
        lines: ['Kim (kim@example.org), manager instead of editor', 'Lee (lee@example.org), publisher as before'],
      },
      {
        title: 'People who hear of it by e-mail',
        lines: ['Kim (kim@example.org)', 'Lee (lee@example.org)', 'Max (max@example.org)'],
      },
    ]);
  });

  it('says what opens what from then on: keys, practitioners, files', () => {
    const belongings = {
      ...nothing,
      keys: [
        { name: 'Website', audience: 'public' as const },
        { name: 'Intranet', audience: 'practitioner' as const },
      ],
      practitioners: 3,
      waiting: 1,
      files: 12,
      folders: ['Logos', 'Posters'],
    };
    const { changes, details } = planMerging(merging({ belongings }));
    expect(changes.slice(3, 9)).toEqual([
      'Website keys that open “South Vale” instead: “Website” and “Intranet”.',
      'Attention: these keys open what “South Vale” has for practitioners as well: “Intranet”.',
      'Practitioners who see what “South Vale” has for practitioners from then on: 3. Those it has blocked stay blocked.',
      'Practitioners who asked or were invited, and wait for “South Vale” from then on: 1.',
      'Files of the media library that go over: 12.',
      'Folders of the media library that go over: 2.',
    ]);
    expect(details).toEqual([{ title: 'Folders in the media library', lines: ['Logos', 'Posters'] }]);
  });

  it('adds areas, newsletters and urgent help that the other has not, and says where to look', () => {
    const duty = help('Duty desk', { area: 'Upper Dale' });
    const night = help('Night line', { purpose: 'at night' });
    const makeUp: SeenMakeUp = {
      ...bare,
      areas: [
        { name: 'Upper Dale', slug: 'upper-dale' },
        { name: 'Vale', slug: 'vale' },
      ],
      series: [{ name: 'Moor news', slug: 'moor-news', audience: null }],
      urgentHelp: [duty, night],
    };
    const targetMakeUp: SeenMakeUp = { ...bare, areas: [{ name: 'The Vale', slug: 'vale' }] };
    expect(planMerging(merging({ makeUp, targetMakeUp })).changes.slice(3, 6)).toEqual([
      'Added to its areas: “Upper Dale”.',
      'Added to its newsletters: “Moor news”.',
      'Added to its urgent help, at the foot of every page: “Duty desk” (worried about a child, Upper Dale), “Night line” (at night). Look at the list afterwards, so that everybody finds the number for their area.',
    ]);
  });

  describe('of partnerships that both name urgent help', () => {
    const said = (brought: SeenHelpLine, there: SeenHelpLine) =>
      planMerging(merging({ makeUp: { ...bare, urgentHelp: [brought] }, targetMakeUp: { ...bare, urgentHelp: [there] } })).changes.filter(
        (line) => line.includes('urgent help'),
      );
    const desk = help('Duty desk', { area: 'Upper Dale', contact: 'doc-there', contactId: 'there' });
    const IS_THERE = 'Stands in its urgent help already, with the same name, numbers and hours, so it is not added again: ';
    const added = [expect.stringMatching(/^Added to its urgent help/)];

    it('lets what is the same stand there once, however it is written', () => {
      const phones = [{ dial: '0161 4960101', kind: 'voice', optionPath: '' }];
      const brought = help('Duty desk', { area: 'upper-dale', answer: answer(' duty  Desk', { phones }) });
      expect(said(brought, desk)).toEqual([`${IS_THERE}“Duty desk” (worried about a child, upper-dale).`]);
    });

    it('finds what holds for one area in what holds for all, and less in more', () => {
      const there = { ...desk, area: '', answer: answer('Duty desk', { links: ['https://Help.example.org/'], emails: ['a@example.org'] }) };
      const brought = { ...help('Duty desk'), area: 'Upper Dale', answer: answer('Duty desk', { links: ['https://help.example.org'] }) };
      expect(said(brought, there)).toEqual([expect.stringContaining(IS_THERE)]);
      expect(said(there, brought)).toEqual(added);
    });

    it.each([
      ['for another need', { purpose: 'immediate danger' }],
      ['in another area', { area: 'Vale' }],
      ['everywhere, not in one area alone', { area: '' }],
      ['called otherwise', { answer: answer('Night desk') }],
      ['with another number', { answer: answer('Duty desk', { phones: [{ dial: '0161 496 0102', kind: 'voice', optionPath: '' }] }) }],
      ['at other hours', { answer: answer('Duty desk', { hours: [{ from: 'Monday', to: 'Friday', opens: '09:00', closes: '17:00' }] }) }],
      ['for other readers', { answer: answer('Duty desk', { visibility: 'practitioners' }) }],
      ['with somebody else at night', { answer: answer('Duty desk', { outsideHours: answer('Night line') }) }],
      ['with nothing to call', { answer: answer('Duty desk', { phones: [] }) }],
    ])('keeps both when one is %s', (_, more) => {
      expect(said(help('Duty desk', { area: 'Upper Dale', ...more }), desk)).toEqual(added);
    });

    it.each(['otherwise', 'not'] as const)('keeps what readers have, when what is there is %s public in these words', (inPublic) => {
      const brought = help('Duty desk', { area: 'Upper Dale' });
      expect(said(brought, { ...desk, inPublic })).toEqual(added);
      expect(said({ ...brought, inPublic: 'not' }, { ...desk, inPublic })).toEqual([expect.stringContaining(IS_THERE)]);
    });
  });

  it('names the partnerships below it, and those it owns things with', () => {
    const relatives = [
      { id: 'dale', name: 'Dale', isChild: true, ownsWith: [] },
      { id: 'east', name: 'East Fell', isChild: false, ownsWith: ['north'] },
    ];
    expect(planMerging(merging({ relatives })).changes.slice(3, 5)).toEqual([
      'Partnerships that belong to “South Vale” from then on: “Dale”.',
      'Partnerships that may own things together with “South Vale” from then on: “East Fell”.',
    ]);
  });

  describe('says of those above', () => {
    const [tasp, dale] = [
      { id: 'tasp', name: 'TASP' },
      { id: 'dale', name: 'Dale' },
    ];
    const said = (more: Partial<MergingFacts>) => planMerging(merging(more)).changes.filter((line) => line.startsWith('People of'));

    it('the target that they will read drafts, and of those above the one that merges that they will not', () => {
      expect(said({ above: [dale], targetAbove: [tasp] })).toEqual([
        'People of “TASP”, to which “South Vale” belongs, will read and change what “North Moor Partnership” has, drafts included.',
        'People of “Dale”, to which “North Moor Partnership” belongs, will no longer read or change its drafts by working there.',
      ]);
    });

    it('nothing where they go on as before, the target itself included', () => {
      expect(said({ above: [{ id: 'south', name: 'South Vale' }, tasp], targetAbove: [tasp] })).toEqual([]);
    });

    it('another plan when they are others', () => {
      expect(planMerging(merging({ targetAbove: [tasp] })).digest).not.toBe(planMerging(merging()).digest);
    });
  });

  it('says what else goes public with it, and in whose record it waits, of either of them', () => {
    const waiting = (change: string) => ({ ...seen, pending: [change] });
    expect(planMerging(merging({ inPublic: waiting('Logo changed.'), targetInPublic: waiting('Logo changed.') })).changes).toEqual(
      expect.arrayContaining([
        'Goes public with it, because it waits in the record of “North Moor Partnership”: Logo changed.',
        'Goes public with it, because it waits in the record of “South Vale”: Logo changed.',
      ]),
    );
  });

  it('says nothing that only makers know', () => {
    const { changes, problems } = planMerging(
      merging({ source: { ...north, closedOn: '2025-05-03' }, target: { ...south, closedOn: '2025-05-03' }, copies: [copy('story', 'A')] }),
    );
    const words = [...changes, ...problems.map(({ message }) => message)].join('\n');
    expect(words).not.toMatch(/\d{4}-\d\d-\d\d|ledger|doc-|undefined|null/i);
  });

  it.each([
    ['what is closed', { source: { ...north, closedOn: '2025-05-03' } }, '“North Moor Partnership” is closed already, since 3 May 2025.'],
    ['a partnership with itself', { target: north }, 'A partnership cannot become part of itself. Name another.'],
    [
      'with one that is closed',
      { target: { ...south, closedOn: '2025-05-03' } },
      '“South Vale” is closed, so nothing can become part of it. Name another.',
    ],
    [
      'what readers see with what they do not',
      { targetInPublic: unseen },
      '“South Vale” is not public, so old addresses would lead nowhere. Publish its record first.',
    ],
    ['what has a gap in its record', { inPublic: { ...seen, blockers: ['Give it a name.'] } }, 'Give it a name.'],
    ['with what has a gap in its record', { targetInPublic: { ...seen, blockers: ['Give it a logo.'] } }, 'Give it a logo.'],
  ])('refuses %s', (_, facts, sentence) => {
    expect(planMerging(merging(facts)).problems.map(({ message }) => message)).toEqual([sentence]);
  });

  it('has nothing against gaps in records that nobody sees', () => {
    const gap = { ...unseen, blockers: ['Give it a name.'] };
    expect(planMerging(merging({ inPublic: gap, targetInPublic: gap })).problems).toEqual([]);
    const withPublicStory = merging({ inPublic: gap, targetInPublic: gap, copies: [copy('story', 'Winter')] });
    expect(planMerging(withPublicStory).problems.map(({ rule }) => rule)).toEqual(['merge.target-not-public']);
  });

  it('is another plan as soon as anything it was made from is another', () => {
    const { digest } = planMerging(merging());
    expect(planMerging(merging()).digest).toBe(digest);
    for (const more of [
      { source: { ...north, updatedAt: '2026-03-01T09:00:01.000Z' } },
      { target: { ...south, updatedAt: '2026-03-01T09:00:01.000Z' } },
      { inPublic: { ...seen, preflight: 'other' } },
      { targetInPublic: { ...seen, preflight: 'other' } },
      { targetMembers: [member(1, 'Kim', 'editor')] },
      { copies: [copy('story', 'A')] },
    ]) {
      expect(planMerging(merging(more)).digest).not.toBe(digest);
    }
  });
});
