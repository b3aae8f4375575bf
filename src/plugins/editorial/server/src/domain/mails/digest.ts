import type { DigestLine, MailContent } from './mail-content';

const MOST_LINES = 30;

/** One e-mail in place of many: what each would have said first, and one way to all of it. */
export const digestOf = (lines: readonly DigestLine[], home: string): MailContent => {
  const subjects = lines.map(({ words }) => words);
  const more = subjects.length - MOST_LINES;
  return {
    subject: subjects.length === 1 ? 'Concord: one thing since yesterday' : `Concord: ${String(subjects.length)} things since yesterday`,
    paragraphs: ['Hello,', 'this happened since the last summary:'],
    quote: [...subjects.slice(0, MOST_LINES).map((subject) => `• ${subject}`), ...(more > 0 ? [`and ${String(more)} more`] : [])].join(
      '\n',
    ),
    link: { label: 'Open My work', url: home },
    lines,
    why: 'You get this once a day, as you chose in Concord under “E-mails to me” on the home page.',
  };
};
