import { sayDay } from './say-day';

export interface AppointmentFacts {
  /** Name of the partnership. */
  readonly partnership: string;
  /** Name of the network administrator; empty when it is not known. */
  readonly inviter: string;
  /** E-mail address. */
  readonly invited: string;
  readonly expiresAt: string;
  /** Where staff sign in. */
  readonly address: string;
}

/** The e-mail by which managers, there and above, hear that a manager was invited from outside, as plain text. */
export const appointmentLetter = ({
  partnership,
  inviter,
  invited,
  expiresAt,
  address,
}: AppointmentFacts): { readonly subject: string; readonly text: string } => ({
  subject: `Somebody was invited to manage ${partnership}`,
  text: [
    'Hello,',
    `${inviter === '' ? 'An administrator of the network' : `${inviter}, an administrator of the network,`} invited ${invited} to manage ${partnership} in Concord. They can join by a link that works until ${sayDay(expiresAt)}.`,
    `If that is as agreed, you need do nothing. If not, have it taken back: a manager of ${partnership} does that under “Partnership settings”, “People”. If no manager there can sign in, speak to another administrator of the network.`,
    `  ${address}`,
  ].join('\n\n'),
});
