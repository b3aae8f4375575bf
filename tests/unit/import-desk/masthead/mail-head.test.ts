import { proposeIssue } from '../../../../src/plugins/import-desk/server/src/domain/propose-issue';

const HEAD = ['From: Robin Oakes <robin.oakes@example.org>', 'Sent: 04 June 2026 08:30', 'To: duty@example.org'];
const BODY = 'Good morning all\n\nWe have moved to the second floor of the old mill, where there is more room for everybody.';
const mail = (...lines: readonly string[]) => proposeIssue([...HEAD, ...lines].join('\n'));

describe('the head of an e-mail', () => {
  it.each(['Subject: FW: Re: Eastmarsh Safeguarding News – May 2026', 'Subject: Eastmarsh Safeguarding News, May 2026'])(
    'gives title and month where the text has no other, and a finding: "%s"',
    (subject) => {
      const { issue, findings } = mail(subject, '', BODY);
      expect(issue).toEqual({ title: 'Eastmarsh Safeguarding News', issueNumber: null, period: '2026-05' });
      expect(findings).toContainEqual({ rule: 'title-from-subject', evidence: 'Eastmarsh Safeguarding News' });
    },
  );

  it('makes no event, section or contact, and each of its lines is a finding', () => {
    const { events, sections, contacts, findings } = mail('Subject: Our news', '', BODY);
    expect({ events, contacts }).toEqual({ events: [], contacts: [] });
    expect(JSON.stringify(sections)).not.toMatch(/Sent|Subject|duty@/u);
    expect(findings.filter(({ rule }) => rule === 'mail-header')).toHaveLength(4);
  });

  it('gives the month of sending where no other is written, and says so', () => {
    const { issue, findings } = mail('Subject: Our news', '', BODY);
    expect(issue.period).toBe('2026-06');
    expect(findings).toContainEqual({ rule: 'period-from-mail-date', evidence: 'Sent: 04 June 2026 08:30' });
  });

  it('leaves the title to a title line that stands below it', () => {
    const { issue, sections } = mail('Subject: Please read', '', 'Fellside Bulletin', '', 'March 2026', '', 'Fostering', '', BODY);
    expect(issue).toEqual({ title: 'Fellside Bulletin', issueNumber: null, period: '2026-03' });
    expect(sections.map(({ heading }) => heading)).toEqual(['Fostering']);
  });

  it('leaves a heading that stands directly below it a heading', () => {
    const { issue, sections } = mail(
      'Subject: Eastmarsh News',
      '',
      'Private fostering',
      '',
      'A child who lives elsewhere is privately fostered after four weeks.',
    );
    expect(issue.title).toBe('Eastmarsh News');
    expect(sections.map(({ heading }) => heading)).toEqual(['Private fostering']);
  });

  it('may stand below a note of who forwarded it, which stays in the text', () => {
    const note = 'For your teams, please pass it on to whoever needs it this week.';
    const { issue, sections } = proposeIssue(
      [note, '', '---------- Forwarded message ---------', ...HEAD, 'Subject: Eastmarsh News', '', BODY].join('\n'),
    );
    expect(issue.title).toBe('Eastmarsh News');
    expect(sections[0]?.text).toContain(note);
    expect(JSON.stringify(sections)).not.toContain('Forwarded message');
  });

  it('is not seen in the card of an event', () => {
    const card = 'Subject: Hoarding workshop\nDate: 12 June 2026\nTime: 10am to 12pm\nVenue: Town Hall';
    const { events } = proposeIssue(`Eastmarsh News\n\nJune 2026\n\nTraining\n\n${card}`);
    expect(events).toMatchObject([{ start: '2026-06-12T10:00' }]);
  });
});
