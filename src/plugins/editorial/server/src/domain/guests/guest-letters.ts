import { quoted } from '../labels';
import type { MailContent } from '../mails/mail-content';

import { CODE_MINUTES } from './guest';

export interface AskingFacts {
  /** Of the guest. */
  readonly name: string;
  /** Who asks, by name, and for which partnership. */
  readonly askedBy: string;
  readonly partnership: string;
  /** `newsletter`. */
  readonly kind: string;
  readonly agency: string | null;
  readonly note: string;
  readonly link: string;
  /** In words. */
  readonly until: string;
}

/** Without the title: it may say what is not public yet. */
export const askingLetter = (facts: AskingFacts): MailContent => ({
  subject: `${facts.partnership} asks you to look at a ${facts.kind}`,
  paragraphs: [
    `Hello ${facts.name},`,
    facts.agency === null
      ? `${facts.askedBy} of ${facts.partnership} asks for your comments on a ${facts.kind} before it is published.`
      : `${facts.askedBy} of ${facts.partnership} asks you to read a ${facts.kind} before it is published, and to say for ${facts.agency} whether you agree to it.`,
    `You need no account. The link works until ${facts.until}, for you alone: when you open it, a code is sent to this address.`,
    ...(facts.note === '' ? [] : [`${facts.askedBy} says:`]),
  ],
  quote: facts.note,
  link: { label: `Read the ${facts.kind}`, url: facts.link },
  why: `You get this because ${facts.askedBy} gave your address to ask you. If you did not expect it, you need do nothing.`,
});

export interface AskedAgain {
  /** Else they had asked for changes. */
  readonly hadAgreed: boolean;
  /** The words are not those that they answered to. */
  readonly isChanged: boolean;
}

/** To a guest who answered before, when it is sent for review again. */
export const askingAgainLetter =
  ({ hadAgreed, isChanged }: AskedAgain) =>
  (facts: AskingFacts): MailContent => ({
    subject: `${facts.partnership} asks you to look at a ${facts.kind} again`,
    paragraphs: [
      `Hello ${facts.name},`,
      `${hadAgreed ? 'you agreed to' : 'you asked for changes to'} a ${facts.kind} of ${facts.partnership}. ${isChanged ? 'It was changed, and is' : 'It was sent for review once more as it was, and is'} ready to be looked at again.`,
      ...(facts.agency === null ? [] : [`Please say for ${facts.agency} whether you agree to what it says now.`]),
      `This link takes the place of the older one. It works until ${facts.until}, for you alone: when you open it, a code is sent to this address.`,
    ],
    quote: '',
    link: { label: `Read the ${facts.kind}`, url: facts.link },
    why: `You get this because ${facts.askedBy} gave your address to ask you, and you answered.`,
  });

export const codeLetter = (code: string, partnership: string): MailContent => ({
  subject: `Your code is ${code}`,
  paragraphs: ['Hello,', `this is the code with which you open what ${partnership} asked you to read:`],
  quote: code,
  link: null,
  why: `The code works for ${String(CODE_MINUTES)} minutes. Give it to nobody. If you did not ask for it, somebody else opened your link; you need do nothing.`,
});

export const guestCommented = ({ title, by, note, link }: Readonly<Record<'title' | 'by' | 'note' | 'link', string>>): MailContent => ({
  subject: `A comment on ${quoted(title)}`,
  paragraphs: ['Hello,', `${by} looked at ${quoted(title)} and says:`],
  quote: note,
  link: { label: 'Open it in Concord', url: link },
  why: 'You get this because you asked for the comment, or sent the document for review. How often e-mails come is your choice: “E-mails to me” on the home page.',
});
