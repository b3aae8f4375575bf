import { proposeIssue } from '../../../../src/plugins/import-desk/server/src/domain/propose-issue';
import { breaksAddress, repairAddresses } from '../../../../src/plugins/import-desk/server/src/domain/reach/broken-address';
import { findEmails } from '../../../../src/plugins/import-desk/server/src/domain/reach/emails';
import { findWebAddresses } from '../../../../src/plugins/import-desk/server/src/domain/reach/web-addresses';

const emails = (text: string) => findEmails(text).map((match) => match.text);
const addresses = (text: string) => findWebAddresses(text).map((match) => match.text);

describe('finding e-mail addresses', () => {
  it('finds them without the punctuation around them', () => {
    expect(emails('Write to a.b-c+news@mail.example.org, (duty@example.gov.uk) or <x@example.nhs.uk>.')).toEqual([
      'a.b-c+news@mail.example.org',
      'duty@example.gov.uk',
      'x@example.nhs.uk',
    ]);
  });

  it('takes no social-media name and nothing inside a web address', () => {
    expect(emails('Follow @eastmarsh or see https://social.example.org/@eastmarsh and https://t.example.org/a@b.example.org')).toEqual([]);
  });
});

describe('e-mail addresses written against robots', () => {
  it.each([
    'ideas [at] hub.example.org',
    'ideas(at)hub.example.org',
    'ideas [ at ] hub [dot] example [dot] org',
    'ideas {AT} hub(dot)example(dot)org',
    'ideas at hub dot example dot org',
  ])('are read as what they mean, and are no web address: "%s"', (written) => {
    const text = `Send yours to ${written} by Friday.`;
    expect(findEmails(text).map(({ start, end, text: meant }) => [text.slice(start, end), meant])).toEqual([
      [written, 'ideas@hub.example.org'],
    ]);
    expect(addresses(text)).toEqual([]);
  });

  it.each(['Look at hub.example.org today', 'Meet us (at the library) or at home', 'We met at polka dot cafes'])(
    'are not seen in "%s"',
    (text) => {
      expect(emails(text)).toEqual([]);
    },
  );

  it('make a contact and a finding, no link', () => {
    const { contacts, links, findings, sections } = proposeIssue(
      'Eastmarsh News\n\nMay 2024\n\nIdeas wanted\n\nPlease write to ideas [at] hub.example.org or ring 01632 960210 soon.',
    );
    expect(contacts.map(({ phones, emails: found }) => [...phones, ...found])).toEqual([['01632 960210', 'ideas@hub.example.org']]);
    expect(links).toEqual([]);
    expect(findings).toContainEqual({ rule: 'disguised-email', evidence: 'ideas [at] hub.example.org' });
    expect(sections.at(-1)?.text).toContain('ideas [at] hub.example.org');
  });
});

describe('finding web addresses', () => {
  it.each([
    ['see www.example.org/a/b.', 'www.example.org/a/b'],
    ['(https://example.org/x?y=1&z=2)', 'https://example.org/x?y=1&z=2'],
    ['visit eastmarsh.example.org today', 'eastmarsh.example.org'],
    ['gov.uk/report-abuse is short', 'gov.uk/report-abuse'],
  ])('finds the address in "%s"', (text, expected) => {
    expect(addresses(text)).toEqual([expected]);
  });

  it.each([
    'the news on GOV.UK and NHS.uk',
    'good practice.It works',
    'e.g. this, i.e. that',
    'Our guide (site.example.com)',
    'a@example.org',
  ])('finds none in "%s"', (text) => {
    expect(addresses(text)).toEqual([]);
  });
});

describe('an address at the end of a line', () => {
  it.each([
    ['https://www.example.org/guides/safeguard', 'ing-children.pdf for all'],
    ['https://www.example', '.org/guides for all'],
    ['see www.example.org/guides/', 'page.pdf'],
    ['write to duty@council.example.', 'org today'],
  ])('goes on in the next: "%s" and "%s"', (above, below) => {
    expect(breaksAddress(above, below)).toBe(true);
  });

  it.each([
    ['see www.example.org/guides', 'and www.example.org/forms'],
    ['see www.example.org/a.pdf', 'b.pdf'],
    ['see www.example.org', '/ or ask us'],
    ['see www.example.org/guides?', 'What is new'],
  ])('ends there: "%s" and "%s"', (above, below) => {
    expect(breaksAddress(above, below)).toBe(false);
  });
});

describe('mending broken addresses', () => {
  it.each([
    ['www.example.org. uk/consumer where a form is', 'www.example.org.uk/consumer where a form is'],
    ['www.example.org.uk/ parenttool', 'www.example.org.uk/parenttool'],
    ['www.example.org/wp/ uploads/2021/a.pdf for all', 'www.example.org/wp/uploads/2021/a.pdf for all'],
    ['https://example.org/neglect- week-2025.html, soon', 'https://example.org/neglect-week-2025.html, soon'],
    ['write to duty@council.example. org now', 'write to duty@council.example.org now'],
    ['https://www.example .org/guides for more', 'https://www.example.org/guides for more'],
    ['https://www.example.org/guides /page.pdf now', 'https://www.example.org/guides/page.pdf now'],
    ['https://www.example.org/guides?id= 1234 now', 'https://www.example.org/guides?id=1234 now'],
    ['write to duty@anytown- council.example.org now', 'write to duty@anytown-council.example.org now'],
    ['write to duty@ council.example.org now', 'write to duty@council.example.org now'],
  ])('makes "%s" whole and remembers how it was', (text, whole) => {
    const repaired = repairAddresses(text);
    expect(repaired.text).toBe(whole);
    expect(repaired.broken).toHaveLength(1);
  });

  it.each([
    'www.one.example.org/ www.two.example.org/',
    'visit www.example.org/ for more',
    'see www.example.org. The page is new',
    'write to duty@example.org. Please hurry',
  ])('leaves "%s" alone', (text) => {
    expect(repairAddresses(text)).toEqual({ text, broken: [] });
  });
});
