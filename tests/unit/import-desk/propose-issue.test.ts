import { describeProposal } from '../../../src/plugins/import-desk/server/src/domain/describe-proposal';
import { proposeIssue } from '../../../src/plugins/import-desk/server/src/domain/propose-issue';

const TEXT = `Eastmarsh Safeguarding News

Issue 3

May 2024

The opening words stand under no heading, and they are kept as they are.

Training

Two short sessions are planned for May, and you can read about both [here](#).

- one on neglect
- one on <u>private fostering</u>

1. First book a place.
2. Then come.

Name	Adaeze Fenwick
Post	Scrutineer`;

describe('a proposed issue', () => {
  const proposal = proposeIssue(TEXT);

  it('has exactly the parts that programs expect', () => {
    expect(Object.keys(proposal)).toEqual(['issue', 'sections', 'events', 'contacts', 'briefings', 'links', 'findings']);
    expect(proposal.issue).toEqual({ title: 'Eastmarsh Safeguarding News', issueNumber: 3, period: '2024-05' });
  });

  it('keeps words under no heading in a section without one', () => {
    expect(proposal.sections[0]).toEqual({
      heading: null,
      level: 1,
      kind: 'boilerplate',
      text: 'The opening words stand under no heading, and they are kept as they are.',
    });
  });

  it('keeps paragraphs, lists with their numbers, and tables', () => {
    expect(proposal.sections[1]?.text).toBe(
      'Two short sessions are planned for May, and you can read about both here.\n\n- one on neglect\n- one on private fostering\n\n1. First book a place.\n2. Then come.\n\nName\tAdaeze Fenwick\nPost\tScrutineer',
    );
  });

  it('gives links that lost their target "#", and names them', () => {
    expect(proposal.links).toEqual([
      { text: 'here', url: '#' },
      { text: 'private fostering', url: '#' },
    ]);
    expect(proposal.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['placeholder-link', 'vague-link-text', 'missing-link-target']),
    );
  });

  it('puts findings of the decoding first', () => {
    const first = { rule: 'encoding-guessed', evidence: 'x' };
    expect(proposeIssue(TEXT, {}, [first]).findings[0]).toEqual(first);
  });

  it('says when the month given by a person is not the one in the file', () => {
    expect(proposeIssue(TEXT, { published: '2024-06' }).findings).toContainEqual({ rule: 'period-differs', evidence: 'May 2024' });
  });

  it('says when there is no title and no month', () => {
    const rules = proposeIssue('Only one sentence stands in this file, and no title stands above it.').findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['title-missing', 'period-missing']));
  });

  it('can be told in plain English', () => {
    const account = describeProposal(proposal);
    expect(account).toContain('Title: Eastmarsh Safeguarding News\nNumber: 3\nMonth: 2024-05\n');
    expect(account).toContain('2 sections:\n  (opening words)\n  Training\n');
    expect(account).toContain('2 links, 2 of them without a target.');
  });
});

describe('a newsletter that is a letter', () => {
  it('takes no greeting for its title, and finds the name it calls itself', () => {
    const { issue } = proposeIssue(
      ['Dear colleagues and partners,', 'Welcome to the May edition of Safeguarding Matters. It is a long one.'].join('\n\n'),
    );
    expect(issue.title).toBe('Safeguarding Matters');
  });

  it('has no title where it names none', () => {
    expect(proposeIssue('Hello everyone,\n\nThe office moves next week. Please bring boxes.').issue.title).toBeNull();
  });
});
