import type { MembershipRole } from '../../../../contract';

import { sayDay } from './say-day';

export interface LetterFacts {
  /** Name of the partnership. */
  readonly partnership: string;
  readonly role: MembershipRole;
  readonly link: string;
  readonly expiresAt: string;
}

/** The e-mail that invites somebody, as plain text. */
export const invitationLetter = ({
  partnership,
  role,
  link,
  expiresAt,
}: LetterFacts): { readonly subject: string; readonly text: string } => ({
  subject: `You are invited to work on the newsletters of ${partnership}`,
  text: [
    'Hello,',
    `you are invited to join ${partnership} in Concord, the newsroom in which its newsletters are made. There you may:`,
    `  ${ROLE_WORDS[role]}`,
    'To join, open this link:',
    `  ${link}`,
    `It works once, for this e-mail address, until ${sayDay(expiresAt)}. If you did not expect this, you need do nothing.`,
  ].join('\n\n'),
});

/** What each role may do, in words for the person who gets it. */
export const ROLE_WORDS: Readonly<Record<MembershipRole, string>> = {
  contributor: 'write and change newsletters and what is in them; others publish',
  editor: 'write and change, publish and withdraw, and delete',
  publisher: 'do all that an editor may, as somebody who answers for what goes out',
  manager: 'do all that, and decide who works for the partnership',
};
