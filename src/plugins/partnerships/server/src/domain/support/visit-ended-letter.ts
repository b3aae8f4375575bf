export interface VisitEndedFacts {
  /** Name of the partnership. */
  readonly partnership: string;
  /** Name of the manager who ended it; empty when it is not known. */
  readonly manager: string;
  /** Why it had been opened. */
  readonly reason: string;
}

/** The e-mail by which an administrator of the network hears that their support access was ended, as plain text. */
export const visitEndedLetter = ({
  partnership,
  manager,
  reason,
}: VisitEndedFacts): { readonly subject: string; readonly text: string } => ({
  subject: `Your support access to ${partnership} was ended`,
  text: [
    'Hello,',
    `${manager === '' ? `A manager of ${partnership}` : `${manager}, a manager of ${partnership},`} ended your support access in Concord, which you had opened for this reason: “${reason}”. You do not see their working copies any more.`,
    'If they still need your help, agree with them on it before you open it again.',
  ].join('\n\n'),
});
