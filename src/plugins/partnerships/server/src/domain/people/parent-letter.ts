export interface ParentFacts {
  /** Names of the partnership and of the one that it was put below. */
  readonly child: string;
  readonly parent: string;
  /** Name of the network administrator; empty when it is not known. */
  readonly by: string;
  /** Where staff sign in. */
  readonly address: string;
}

/** The e-mail by which managers hear that the staff of another partnership reach what is theirs, as plain text. */
export const parentLetter = ({ child, parent, by, address }: ParentFacts): { readonly subject: string; readonly text: string } => ({
  subject: `${child} now belongs to ${parent}`,
  text: [
    'Hello,',
    `${by === '' ? 'An administrator of the network' : `${by}, an administrator of the network,`} set in Concord that ${child} belongs to ${parent}. Everybody who works for ${parent}, or for a partnership above it, now works for ${child} and what belongs to it, too: each with the role they have there, but nobody of them decides who works for you.`,
    'Who they are you see under “Partnership settings”, “People”. If this is not as agreed, speak to an administrator of the network.',
    `  ${address}`,
  ].join('\n\n'),
});
