import { quoted } from '../labels';
import type { MailContent } from '../mails/mail-content';

export interface GlassFacts {
  readonly title: string;
  /** Who published it, by name. */
  readonly by: string;
  readonly reason: string;
  readonly link: string;
  /** The names of the owners of which nobody has looked; none where only one owns it. */
  readonly waitsFor: readonly string[];
}

const forWhom = (names: readonly string[]): string => names.map((name) => ` for ${name}`).join(' and');

const WHY = 'You get this, whatever you chose about e-mails, because you are a manager of the partnership or sign for it.';

export const publishedWithoutSignOff = ({ title, by, reason, link, waitsFor }: GlassFacts): MailContent => ({
  subject: `Published without sign-off: ${quoted(title)}`,
  paragraphs: [
    'Hello,',
    `${by} has published ${quoted(title)} although not everybody had agreed to it. It is public now. Somebody else who signs for it should look at it${forWhom(waitsFor)} within two working days.`,
    'The reason:',
  ],
  quote: reason,
  link: { label: 'Look at it in Concord', url: link },
  why: WHY,
});

export const lookIsOverdue = ({ title, by, reason, link, waitsFor }: GlassFacts): MailContent => ({
  subject: `Nobody has looked yet: ${quoted(title)}`,
  paragraphs: [
    'Hello,',
    `two working days ago ${by} published ${quoted(title)} without sign-off, and nobody else has looked at it${forWhom(waitsFor)} since. Please see to it that somebody does, or withdraw it.`,
    'The reason was:',
  ],
  quote: reason,
  link: { label: 'Look at it in Concord', url: link },
  why: WHY,
});
