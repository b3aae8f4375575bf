import type { Letter } from '../../../../contract';

import { INVITATION_DAYS } from './invitation';
import { PASSWORD_LINK_MINUTES } from './password-link';

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

/**
 * For a manager of the partnership, when somebody asks for access. It holds none of the words that whoever asked typed: anybody may ask.
 */
export const requestLetter = ({ to, partnership, address }: Readonly<Record<'to' | 'partnership' | 'address', string>>): Letter => ({
  to,
  subject: `${partnership}: somebody asks for access for practitioners`,
  text: `Hello,

somebody asks to read what ${partnership} publishes for practitioners only.

Who it is, and where they say they work, stands under “Partnership settings”, “Practitioners”. Decide there whether to let them in:
${address}

If you do, they get a link by e-mail. If you decline, they are not told, and Concord forgets them.
`,
});

/** For somebody who forgot the password; it names no partnership, because an account may have several. */
export const passwordLetter = ({ to, link }: Readonly<Record<'to' | 'link', string>>): Letter => ({
  to,
  subject: 'Your password for what is for practitioners',
  text: `Hello,

somebody, most likely you, has asked for a new password for your account for practitioners.

Open this link to choose one:
${link}

The link works once, for ${String(PASSWORD_LINK_MINUTES)} minutes. Do not pass it on: it is for you alone.
If it was not you, you need do nothing: your password stays as it is.
`,
});
