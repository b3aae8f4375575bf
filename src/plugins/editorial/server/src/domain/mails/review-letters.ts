import { quoted } from '../labels';

import type { MailContent } from './mail-content';

export interface LetterFacts {
  readonly title: string;
  /** Name of whoever did it. */
  readonly by: string;
  readonly note: string;
  readonly link: string;
}

const WHY = 'You get this because you work on it in Concord. How often e-mails come is your choice: “E-mails to me” on the home page.';

const letter = (subject: string, { note, link }: LetterFacts, paragraphs: readonly string[]): MailContent => ({
  subject,
  paragraphs: ['Hello,', ...paragraphs],
  quote: note,
  link: { label: 'Open it in Concord', url: link },
  why: WHY,
});

export const sentForReview = (facts: LetterFacts): MailContent =>
  letter(`Please look at ${quoted(facts.title)}`, facts, [
    `${facts.by} sent ${quoted(facts.title)} for review. You may agree to it, or ask for changes.`,
    ...beforeNote(facts),
  ]);

export const changesAskedFor = (facts: LetterFacts): MailContent =>
  letter(`Changes asked for: ${quoted(facts.title)}`, facts, [`${facts.by} asks for changes to ${quoted(facts.title)}:`]);

export const fullyAgreed = (facts: LetterFacts): MailContent =>
  letter(`Agreed: ${quoted(facts.title)}`, { ...facts, note: '' }, [
    `Everybody who is needed has agreed to ${quoted(facts.title)}; ${facts.by} was the last. It can be published.`,
  ]);

const beforeNote = ({ note }: LetterFacts): readonly string[] => (note === '' ? [] : ['They say:']);

/** To those who had agreed: what they said does not count any more. */
export const takenBack = (facts: LetterFacts): MailContent =>
  letter(`Taken back from review: ${quoted(facts.title)}`, facts, [
    `${facts.by} took ${quoted(facts.title)} back from review. Your agreement to it does not count any more. When it is sent again, you are asked again.`,
  ]);
