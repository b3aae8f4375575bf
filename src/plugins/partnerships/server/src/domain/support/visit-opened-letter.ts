import { sayInstant, UK_ZONE } from '../../../../../../kernel';

export interface VisitOpenedFacts {
  /** Name of the partnership. */
  readonly partnership: string;
  readonly isClosed: boolean;
  /** Name of the network administrator; empty when it is not known. */
  readonly visitor: string;
  readonly reason: string;
  /** UTC, ISO 8601. */
  readonly endsAt: string;
  /** Where its managers end it. */
  readonly address: string;
}

/** The e-mail by which managers hear that their working copies were opened to an administrator of the network, as plain text. */
export const visitOpenedLetter = ({
  partnership,
  isClosed,
  visitor,
  reason,
  endsAt,
  address,
}: VisitOpenedFacts): { readonly subject: string; readonly text: string } => ({
  subject: `Support access to ${partnership} was opened`,
  text: [
    'Hello,',
    `${visitor === '' ? 'An administrator of the network' : `${visitor}, an administrator of the network,`} opened support access to ${partnership} in Concord, for this reason: “${reason}”.`,
    `Until ${sayInstant(Date.parse(endsAt), UK_ZONE)}, ${isClosed ? CLOSED : OPEN}`,
    'If that is as agreed, you need do nothing. If not, end it at once: under “Partnership settings”, “People”, “Visits by the network’s administrators”.',
    `  ${address}`,
  ].join('\n\n'),
});

const OPEN = 'they can read what you are working on and correct drafts. They publish, withdraw and delete nothing.';
const CLOSED = 'they can read what you were working on until the partnership closed. They can change nothing.';
