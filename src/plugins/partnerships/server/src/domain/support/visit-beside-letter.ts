import { sayInstant, UK_ZONE } from '../../../../../../kernel';

import type { VisitOpenedFacts } from './visit-opened-letter';

export interface VisitBesideFacts extends VisitOpenedFacts {
  /** Name of the partnership that owns things together with the visited one: its managers are written to. */
  readonly beside: string;
}

/** The e-mail by which managers hear that what they own together with another partnership was opened, with that one's working copies, as plain text. */
export const visitBesideLetter = ({
  partnership,
  beside,
  isClosed,
  visitor,
  reason,
  endsAt,
  address,
}: VisitBesideFacts): { readonly subject: string; readonly text: string } => ({
  subject: `Support access to ${partnership} was opened, and to what you own together`,
  text: [
    'Hello,',
    `${visitor === '' ? 'An administrator of the network' : `${visitor}, an administrator of the network,`} opened support access to ${partnership} in Concord, for this reason: “${reason}”.`,
    `${beside} owns things together with ${partnership}. Until ${sayInstant(Date.parse(endsAt), UK_ZONE)}, ${isClosed ? CLOSED : OPEN} What ${beside} owns alone stays closed to them.`,
    `It is listed for you too: under “Partnership settings”, “People”, “Visits by the network’s administrators”. The managers of ${partnership} can end it; if that is not as agreed, turn to them.`,
    `  ${address}`,
  ].join('\n\n'),
});

const OPEN = 'they can read these too, and correct drafts of them. They publish, withdraw and delete nothing.';
const CLOSED = 'they can read these too.';
