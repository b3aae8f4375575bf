import type { MembershipRole } from '../../../../contract';

import { sayDay } from './say-day';

export interface LetterFacts {
  /** Name of whoever invites; empty when it is not known. */
  readonly inviter: string;
  /** Name of the partnership. */
  readonly partnership: string;
  readonly role: MembershipRole;
  readonly link: string;
  readonly expiresAt: string;
}

/** The e-mail that invites somebody, as plain text. */
export const invitationLetter = ({
  inviter,
  partnership,
  role,
  link,
  expiresAt,
}: LetterFacts): { readonly subject: string; readonly text: string } => ({
  subject: `You are invited to work on the newsletters of ${partnership}`,
  text: [
    'Hello,',
    `${inviter === '' ? 'you are invited' : `${inviter} invites you`} to join ${partnership} in Concord, the newsroom in which its newsletters are made, as ${ROLE_WORDS[role].as}. There you may ${ROLE_WORDS[role].may}.`,
    'To join, open this link:',
    `  ${link}`,
    `It works once, for this e-mail address, until ${sayDay(expiresAt)}. If you did not expect this, you need do nothing.`,
  ].join('\n\n'),
});

/** What each role is called and may do, in words for the person who gets it, who knows no other role yet. */
export const ROLE_WORDS: Readonly<Record<MembershipRole, { readonly as: string; readonly may: string }>> = {
  contributor: { as: 'a contributor', may: 'write and change newsletters and what is in them. Others publish' },
  editor: { as: 'an editor', may: 'write and change newsletters and what is in them, publish and withdraw them, and delete drafts' },
  publisher: {
    as: 'a publisher',
    may: 'write and change newsletters and what is in them, publish and withdraw them, and delete drafts. You answer for what goes out',
  },
  manager: {
    as: 'a manager',
    may: 'write and change newsletters and what is in them, publish and withdraw them, and delete drafts. You also decide who works for the partnership, and change its settings',
  },
};
