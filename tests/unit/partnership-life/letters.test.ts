import { closingLetters } from '../../../src/partnership-life/domain/closing-letters';
import { mergingLetters } from '../../../src/partnership-life/domain/merging-letters';
import type { PartnershipRecord } from '../../../src/partnership-life/domain/partnership-facts';
import type { ClosingFacts } from '../../../src/partnership-life/domain/plan-closing';
import type { MergingFacts } from '../../../src/partnership-life/domain/plan-merging';
import type { SplittingFacts } from '../../../src/partnership-life/domain/splitting-facts';
import { splittingLetters } from '../../../src/partnership-life/domain/splitting-letters';
import { sayTold, toldDetails } from '../../../src/partnership-life/domain/told-people';
import type { Letter, MovableMember } from '../../../src/plugins/partnerships/contract';
import { NOBODY_ASKED } from '../../support/sign-off-facts';

const north = { name: 'North Moor Partnership', shortName: 'North Moor' } as PartnershipRecord;
const south = { name: 'South Vale', shortName: 'South' } as PartnershipRecord;
const frame = { reason: 'The boards decided so.', address: 'https://news.example.org/admin' };
const member = (userId: number, name: string, role: MovableMember['role'], isActive = true): MovableMember => ({
  userId,
  name,
  email: `${name.toLowerCase()}@example.org`,
  isActive,
  role,
});
const [kim, lee, max] = [member(1, 'Kim', 'manager'), member(2, 'Lee', 'editor'), member(3, 'Max', 'contributor')];
/** Nobody else is concerned by it. */
const ALONE = { coOwners: [], children: [], readers: [], copies: [], unfinished: [] };
const meanings = (letters: readonly Letter[]) => Object.fromEntries(letters.map(({ to, text }) => [to, text.split('\n\n')[2]]));

describe('the letters about what became of a partnership', () => {
  it('say what happened, what it means for the one who reads, why, and where to go', () => {
    const facts = { record: north, successor: null, today: '2026-04-02', members: [lee], successorMembers: [], ...ALONE };
    expect(closingLetters(facts as unknown as ClosingFacts, frame)).toEqual([
      {
        to: 'lee@example.org',
        subject: 'North Moor is closed',
        text: [
          'Hello Lee,',
          'North Moor Partnership closed on 2 April 2026. Nobody is named to carry on its work. What it published stays at its addresses.',
          'Your work for North Moor Partnership ends with it. What you wrote stays, and so does your account.',
          'The reason that was given: The boards decided so.',
          '  https://news.example.org/admin',
        ].join('\n\n'),
      },
    ]);
  });

  it('go once to each who works for one of two that merge, with the role that each has then', () => {
    const facts = {
      source: north,
      target: south,
      today: '2026-04-02',
      copies: [],
      signOff: NOBODY_ASKED,
      above: [],
      targetAbove: [],
      belongings: { members: [kim, lee, member(5, 'Sam', 'editor')] },
      targetMembers: [member(1, 'Kim', 'editor'), max, member(5, 'Sam', 'publisher')],
    };
    const letters = mergingLetters(facts as unknown as MergingFacts, frame);
    expect(letters.map(({ subject }) => subject)).toEqual(Array(4).fill('North Moor is now part of South'));
    expect(meanings(letters)).toEqual({
      'kim@example.org': 'You worked for both. At South Vale you are a manager from now on, instead of an editor.',
      'lee@example.org': 'You work for South Vale from now on, as an editor. What you made is in your lists as before.',
      'max@example.org': 'Your work for South Vale goes on as it was. What came with the other is in your lists.',
      'sam@example.org': 'You worked for both, and stay a publisher at South Vale. What came with the other is in your lists.',
    });
  });

  it('say to who worked for the one that merged whose people read its drafts from then on', () => {
    const facts = {
      source: { ...north, id: 'north' },
      target: { ...south, id: 'south' },
      today: '2026-04-02',
      copies: [],
      signOff: NOBODY_ASKED,
      above: [{ id: 'dale', name: 'Dale' }],
      targetAbove: [{ id: 'tasp', name: 'TASP' }],
      belongings: { members: [kim] },
      targetMembers: [max],
    };
    expect(meanings(mergingLetters(facts as unknown as MergingFacts, frame))).toEqual({
      'kim@example.org':
        'You work for South Vale from now on, as a manager. What you made is in your lists as before. People of “TASP”, to which South Vale belongs, read and change what came with you, drafts included. People of “Dale”, to which North Moor Partnership belonged, no longer read or change your drafts by working there.',
      'max@example.org': 'Your work for South Vale goes on as it was. What came with the other is in your lists.',
    });
  });

  it('about a closing go to the managers of the one that carries on as well, and to nobody else there', () => {
    const facts = { record: north, successor: south, today: '2026-04-02', members: [lee], successorMembers: [kim, max], ...ALONE };
    expect(meanings(closingLetters(facts as unknown as ClosingFacts, frame))).toEqual({
      'lee@example.org': 'Your work for North Moor Partnership ends with it. What you wrote stays, and so does your account.',
      'kim@example.org': 'You manage South Vale. Nothing of North Moor Partnership went over to it, and nobody came with it.',
    });
  });

  it('about a closing go to managers of what belongs to it and of who owns something as well, and to practitioners whose access ends', () => {
    const spring = { type: 'issue', id: 'spring', title: 'Spring', coOwner: 'south' };
    const facts = {
      ...{ record: north, successor: null, today: '2026-04-02', members: [lee], successorMembers: [] },
      coOwners: [{ id: 'south', name: 'South Vale', members: [kim, max] }],
      children: [{ id: 'dale', name: 'Dale', members: [member(6, 'Ana', 'manager'), max] }],
      readers: [{ name: 'Sam', email: 'sam@example.org' }],
      copies: [spring],
      unfinished: [{ subject: { type: 'issue', id: 'spring' }, isInReview: true, isToGoOut: false, isToBeWithdrawn: false }],
    };
    const letters = closingLetters(facts as unknown as ClosingFacts, frame);
    expect(meanings(letters)).toEqual({
      'lee@example.org':
        'Your work for North Moor Partnership ends with it. What you wrote stays, and so does your account. What was in review is a draft again, and nothing that was scheduled goes public.',
      'kim@example.org':
        'South Vale owns 1 thing together with North Moor Partnership, which nobody can change or publish any more: “Spring”. Reviews and dates of publication of these ended: “Spring”.',
      'ana@example.org': 'Dale, which belongs to it, stays as it is.',
      'sam@example.org':
        'Your access to what North Moor Partnership published for practitioners only ended with it. What other partnerships let you read stays as it is.',
    });
    expect(letters.at(-1)?.text).not.toContain('The boards decided so.');
  });

  it('about a splitting say who goes and who stays', () => {
    const copies = [{ type: 'issue', id: 'spring', slug: 'spring' }];
    const facts = { source: north, target: south, copies, members: [kim, lee], targetMembers: [max], signOff: NOBODY_ASKED };
    const wish = { into: 'south', founding: null, take: ['issue/*'], people: ['lee@example.org'] };
    const letters = splittingLetters(facts as unknown as SplittingFacts, wish, frame);
    expect(letters[0]?.text).toContain(
      'A part of North Moor Partnership went to South Vale. These belong to South Vale from now on: 1 newsletter.',
    );
    expect(meanings(letters)).toEqual({
      'kim@example.org': 'Your work for North Moor Partnership goes on as it was.',
      'lee@example.org': 'You went with it: you work for South Vale from now on, as an editor, and no longer for North Moor Partnership.',
      'max@example.org': 'Your work for South Vale goes on as it was. What came with it is in your lists.',
    });
  });

  it('go to nobody whose account is switched off, and the plan says when none can be sent', () => {
    const off = member(4, 'Noor', 'editor', false);
    const facts = { record: north, successor: null, today: '2026-04-02', members: [off], successorMembers: [], ...ALONE };
    expect(closingLetters(facts as unknown as ClosingFacts, frame)).toEqual([]);
    expect([sayTold([off], true), sayTold([kim, off], true)]).toEqual([
      false,
      '1 person hears of it by e-mail, with the reason that is given, as soon as it is done.',
    ]);
    expect(sayTold([kim], false)).toBe(
      'Nobody hears of it by e-mail, because this installation sends none: tell the people concerned yourself.',
    );
    expect(toldDetails([kim, kim], false)).toEqual({ title: 'People to tell', lines: ['Kim (kim@example.org)'] });
  });
});
