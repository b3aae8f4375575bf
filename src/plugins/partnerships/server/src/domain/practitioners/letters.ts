import { INVITATION_DAYS } from './invitation';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The e-mail with the link, as plain text. */
export const invitationLetter = ({
  to,
  name,
  partnership,
  link,
}: Readonly<Record<'to' | 'name' | 'partnership' | 'link', string>>): Letter => ({
  to,
  subject: `${partnership}: your access for practitioners`,
  text: `Hello${name === '' ? '' : ` ${name}`},

${partnership} invites you to read what it publishes for practitioners only.

Open this link to set your password:
${link}

The link works once, for ${String(INVITATION_DAYS)} days. Do not pass it on: it is for you alone.
If you did not expect this, you need do nothing.
`,
});
