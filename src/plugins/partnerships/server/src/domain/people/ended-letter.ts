export interface EndedFacts {
  /** Name of the partnership. */
  readonly partnership: string;
  /** Name of the manager. */
  readonly by: string;
  /** Partnerships above it, for which they work as well. */
  readonly above: readonly string[];
  /** Where staff sign in. */
  readonly address: string;
}

/** The e-mail by which somebody hears that they are a member no more, as plain text. */
export const endedLetter = ({ partnership, by, above, address }: EndedFacts): { readonly subject: string; readonly text: string } => ({
  subject: `You no longer work for ${partnership}`,
  text: [
    'Hello,',
    `${by === '' ? 'A manager' : by} ended your membership of ${partnership} in Concord. ${meaningOf(above)} What you wrote stays, and so does your account.`,
    'If that is not as agreed, ask a manager there: they can invite you again.',
    `  ${address}`,
  ].join('\n\n'),
});

const meaningOf = (above: readonly string[]): string =>
  above.length === 0
    ? 'You can no longer see or change anything of it.'
    : `You go on working there through ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(above)}, which it belongs to.`;
