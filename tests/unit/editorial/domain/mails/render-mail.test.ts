import { renderMail } from '../../../../../src/plugins/editorial/server/src/domain/mails/render-mail';
import { nextSummary } from '../../../../../src/plugins/editorial/server/src/domain/mails/next-summary';

const CONTENT = {
  subject: 'Please look',
  paragraphs: ['Hello,', 'a <b>word</b>.'],
  quote: 'one\r\ntwo',
  link: { label: 'Open', url: 'https://concord.example.org/a?b=1&c="2"' },
  why: 'You work on it.',
};

describe('an e-mail', () => {
  it('lets no title begin another header', () => {
    const { subject } = renderMail({ ...CONTENT, subject: 'News\r\nBcc: thief@example.org\u2028x' });
    expect(subject).toBe('News Bcc: thief@example.org x');
    expect(renderMail({ ...CONTENT, subject: 'x'.repeat(400) }).subject).toHaveLength(150);
  });

  it('says the same as text and as markup, and escapes what people wrote', () => {
    const { text, html } = renderMail(CONTENT);
    expect(text).toContain('a <b>word</b>.');
    expect(text).toContain('  one\n  two');
    expect(html).toContain('a &lt;b&gt;word&lt;/b&gt;.');
    expect(html).toContain('href="https://concord.example.org/a?b=1&amp;c=&quot;2&quot;"');
    expect(html.match(/href=/g)).toHaveLength(1);
  });
});

describe('the daily summary', () => {
  it.each([
    ['2026-01-10T07:59:00.000Z', '2026-01-10T08:00:00.000Z'],
    ['2026-01-10T08:00:00.000Z', '2026-01-11T08:00:00.000Z'],
    ['2026-03-28T12:00:00.000Z', '2026-03-29T07:00:00.000Z'],
    ['2026-10-24T12:00:00.000Z', '2026-10-25T08:00:00.000Z'],
  ])('goes at eight in London, also when the clocks change: after %s at %s', (now, next) => {
    expect(nextSummary(new Date(now))).toBe(next);
  });
});
