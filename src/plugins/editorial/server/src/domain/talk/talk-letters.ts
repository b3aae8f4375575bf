import { quoted } from '../labels';
import type { MailContent } from '../mails/mail-content';

export interface SaidFacts {
  readonly title: string;
  /** Name of whoever said it. */
  readonly by: string;
  readonly words: string;
  /** What the form calls the field; empty for the whole document. */
  readonly field: string;
  /** To the place, with the comments open. */
  readonly link: string;
}

const CHOICE = 'How often e-mails come is your choice: “E-mails to me” on the home page.';

export const mentioned = (facts: SaidFacts): MailContent => ({
  subject: `${facts.by} asks for you: ${quoted(facts.title)}`,
  paragraphs: ['Hello,', `${facts.by} names you in a comment on ${placeOf(facts)}:`],
  ...commonOf(facts),
  why: `You get this because you were named. ${CHOICE}`,
});

export const replied = (facts: SaidFacts): MailContent => ({
  subject: `A reply on ${quoted(facts.title)}`,
  paragraphs: ['Hello,', `${facts.by} replied to comments on ${placeOf(facts)}:`],
  ...commonOf(facts),
  why: `You get this because you took part in these comments. ${CHOICE}`,
});

const placeOf = ({ title, field }: SaidFacts): string => (field === '' ? quoted(title) : `${quoted(title)}, ${field}`);

const commonOf = ({ words, link }: SaidFacts) => ({ quote: words, link: { label: 'Open the comments', url: link } });
