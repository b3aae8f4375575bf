import { quoted } from '../labels';
import type { MailContent } from '../mails/mail-content';

export interface AssignmentFacts {
  readonly title: string;
  /** Name of whoever gave it. */
  readonly by: string;
  /** In words; empty for no day. */
  readonly due: string;
  readonly link: string;
}

export const assigned = (facts: AssignmentFacts): MailContent =>
  letter(`For you: ${quoted(facts.title)}`, facts, [
    `${facts.by} gave you ${quoted(facts.title)} to do.${facts.due === '' ? '' : ` It is due on ${facts.due}.`}`,
  ]);

export const dueTomorrow = (facts: AssignmentFacts): MailContent =>
  letter(`Due tomorrow: ${quoted(facts.title)}`, facts, [`${quoted(facts.title)} is yours to do until tomorrow, ${facts.due}.`]);

export const overdue = (facts: AssignmentFacts): MailContent =>
  letter(`Overdue: ${quoted(facts.title)}`, facts, [
    `${quoted(facts.title)} was due on ${facts.due}, and is still yours to do. When it is done, say so beside its form; when it is not for you, give it to somebody else there.`,
  ]);

const letter = (subject: string, { link }: AssignmentFacts, paragraphs: readonly string[]): MailContent => ({
  subject,
  paragraphs: ['Hello,', ...paragraphs],
  quote: '',
  link: { label: 'Open it in Concord', url: link },
  why: 'You get this because it was given to you in Concord. How often e-mails come is your choice: “E-mails to me” on the home page.',
});
