import type { Letter, MembershipRole, MovableMember } from '../../plugins/partnerships/contract';

/** What every letter says beside what happened. */
export interface LetterFrame {
  /** Why, as whoever did it said. */
  readonly reason: string;
  /** Where staff sign in. */
  readonly address: string;
}

interface News {
  readonly subject: string;
  readonly happened: string;
  /** What it means for the one who gets the letter. */
  readonly meaning: string;
}

/** An e-mail about what became of a partnership, as plain text. */
export const lifeLetter = (
  { email, name }: MovableMember,
  { reason, address }: LetterFrame,
  { subject, happened, meaning }: News,
): Letter => ({
  to: email,
  subject,
  text: [`Hello ${name},`, happened, meaning, `The reason that was given: ${reason}`, `  ${address}`].join('\n\n'),
});

/** `an editor`. */
export const aRole = (role: MembershipRole): string => `${role === 'editor' ? 'an' : 'a'} ${role}`;

export const roleIn = (members: readonly MovableMember[], { userId }: MovableMember): MembershipRole | null =>
  members.find((member) => member.userId === userId)?.role ?? null;
