import type { JsonObject } from '../../../src/kernel';
import { concordRules } from '../../../src/publication-rules';

import { aCandidate } from './a-candidate';

const rulesFor = (type: string, body: JsonObject): readonly string[] =>
  concordRules.check(aCandidate(type, body)).map((problem) => problem.rule);

const section = (words: JsonObject = {}): JsonObject => ({
  id: 's1',
  heading: 'Training',
  level: 1,
  body: [{ __component: 'block.prose', text: [] }],
  placements: [],
  ...words,
});

describe('issue rules', () => {
  it('let a newsletter with a month and a section pass', () => {
    expect(rulesFor('issue', { period: '2026-11', sections: [section()] })).toEqual([]);
  });

  it('ask for the month and for a section', () => {
    expect(rulesFor('issue', { period: null, sections: [] })).toEqual(['issue.no-period', 'issue.no-sections']);
  });

  it.each([1_000_000, 99_999_999_999, 0, 1.5])('refuse %d as the number of a newsletter', (number) => {
    expect(rulesFor('issue', { number, period: '2026-11', sections: [section()] })).toEqual(['issue.number-out-of-range']);
  });

  it.each([1, 26, 202_611, 999_999, null])('let %s be its number', (number) => {
    expect(rulesFor('issue', { number, period: '2026-11', sections: [section()] })).toEqual([]);
  });

  it('refuse a heading over nothing, and name the section', () => {
    const [problem] = concordRules.check(aCandidate('issue', { period: '2026-11', sections: [section({ body: [] })] }));
    expect(problem).toMatchObject({ rule: 'section.empty', place: { type: 'section', id: 's1', title: 'Training' } });
  });

  it('let a heading introduce deeper sections', () => {
    expect(rulesFor('issue', { period: '2026-11', sections: [section({ body: [] }), section({ level: 2 })] })).toEqual([]);
  });

  it('find a picture without words deep inside a section', () => {
    const [problem] = concordRules.check(
      aCandidate('issue', {
        period: '2026-11',
        sections: [section({ body: [{ __component: 'block.image', alt: ' ', decorative: false }] })],
      }),
    );
    expect(problem).toMatchObject({ rule: 'image.no-alternative', place: { attribute: 'sections.0.body.0' } });
  });
});

describe('event rules', () => {
  it.each([
    ['no date at all', { precision: 'exact', occurrences: [] }, ['event.no-date']],
    ['no start time', { precision: 'exact', occurrences: [{ startDate: '2026-03-03' }] }, ['event.no-time']],
    [
      'an end before its start',
      { precision: 'exact', occurrences: [{ startDate: '2026-03-03', startTime: '10:00', endTime: '09:30' }] },
      ['event.ends-before-start'],
    ],
    [
      'an end date before its start date',
      { precision: 'day', occurrences: [{ startDate: '2026-03-03', endDate: '2026-03-02' }] },
      ['event.ends-before-start'],
    ],
    ['no month', { precision: 'month' }, ['event.no-month']],
    ['a date it says is not fixed', { precision: 'to be confirmed', occurrences: [{ startDate: '2026-03-03' }] }, ['event.date-not-shown']],
  ])('find %s', (_what, body, rules) => {
    expect(rulesFor('event', body)).toEqual(rules);
  });

  it.each([
    ['an all-day date', { precision: 'exact', occurrences: [{ startDate: '2026-03-03', allDay: true }] }],
    ['a range of days', { precision: 'day', occurrences: [{ startDate: '2026-03-03', endDate: '2026-03-05' }] }],
    [
      'an end past midnight',
      { precision: 'exact', occurrences: [{ startDate: '2026-03-03', startTime: '20:00', endDate: '2026-03-04', endTime: '01:00' }] },
    ],
    ['a date on request', { precision: 'on request', occurrences: [] }],
  ])('let %s pass', (_what, body) => {
    expect(rulesFor('event', body)).toEqual([]);
  });
});

describe('rules for running text', () => {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] };
  const picture = { type: 'image', image: { url: '/uploads/cat.png', alternativeText: 'A cat' }, children: [{ type: 'text', text: '' }] };

  it('refuse a picture between paragraphs, which readers would not see, and say what to do', () => {
    const [problem, ...others] = concordRules.check(
      aCandidate('story', { body: [{ __component: 'block.prose', text: [paragraph, picture] }] }),
    );
    expect(problem).toMatchObject({ rule: 'prose.picture', severity: 'blocker', place: { type: 'story', attribute: 'body.0.text' } });
    expect(problem?.message).toContain('Image block of its own');
    expect(others).toEqual([]);
  });

  it('name the section of a newsletter, and find one in the welcome too', () => {
    const inSection = section({ heading: 'Training', body: [{ __component: 'block.callout', text: [picture] }] });
    const problems = concordRules.check(aCandidate('issue', { period: '2026-11', welcome: [picture], sections: [section(), inSection] }));
    expect(problems.map(({ place }) => place?.attribute)).toEqual(['welcome', 'sections.1.body.0.text']);
    expect(problems[1]?.message).toContain('in “Training”');
  });

  it('let words and an Image block pass', () => {
    const block = { __component: 'block.image', alt: 'A cat', image: { sha256: 'a'.repeat(64) } };
    expect(rulesFor('story', { body: [{ __component: 'block.prose', text: [paragraph] }, block] })).toEqual([]);
  });
});

describe('briefing rules', () => {
  it('ask a 7-minute briefing for its panels, and warn when they are not seven', () => {
    expect(rulesFor('briefing', { kind: 'seven-minute', panels: [] })).toEqual(['briefing.no-panels']);
    expect(rulesFor('briefing', { kind: 'seven-minute', panels: [{}, {}] })).toEqual(['briefing.panels-not-seven']);
    expect(rulesFor('briefing', { kind: 'seven-minute', panels: Array.from({ length: 7 }, () => ({})) })).toEqual([]);
  });

  it('take a link in place of words for another publisher’s briefing', () => {
    expect(rulesFor('briefing', { kind: 'other publisher', externalUrl: 'https://panel.example.org/briefing' })).toEqual([]);
    expect(rulesFor('briefing', { kind: 'other publisher' })).toEqual(['briefing.no-content']);
  });
});

describe('contact rules', () => {
  const phone = { shown: '0161 496 0321', dial: '01614960321' };

  it('ask for a way to be reached', () => {
    expect(rulesFor('contact', { urgency: 'not urgent' })).toEqual(['contact.unreachable']);
  });

  it('refuse an option path in the number to dial', () => {
    expect(rulesFor('contact', { urgency: 'not urgent', phones: [{ ...phone, dial: '0161 496 0321 option 2' }] })).toEqual([
      'contact.phone-not-diallable',
    ]);
  });

  it('refuse an unverified number that people turn to in need, and take a verified one', () => {
    expect(rulesFor('contact', { urgency: 'out of hours', phones: [phone] })).toEqual(['contact.unverified']);
    expect(rulesFor('contact', { urgency: 'out of hours', phones: [phone], verifiedOn: '2026-02-01', verifiedBy: 'Duty manager' })).toEqual(
      [],
    );
  });
});
