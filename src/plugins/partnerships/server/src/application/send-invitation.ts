import { randomBytes } from 'node:crypto';

import { sha256 } from '../../../../../kernel';
import type { InvitedResponse } from '../../../contract';
import { invitationEnd, TOKEN_BYTES } from '../domain/practitioners/invitation';
import { invitationLetter } from '../domain/practitioners/letters';
import { somebodyWasFaster } from '../domain/practitioners/transitions';

import { present } from './present-practitioner';
import type { PractitionerPorts, PractitionerTables, StoredPractitioner } from './practitioner-ports';

export type Invited = InvitedResponse['data'];

/** An invitation that is stored and not yet sent. The token is in no table. */
interface Made {
  readonly practitioner: StoredPractitioner;
  readonly token: string;
}

type NewPractitioner = Pick<StoredPractitioner, 'id' | 'partnership' | 'email' | 'name' | 'organisation' | 'changedBy'>;

/** Invitations with a link that works once and for a while; of its token only the hash is kept. */
export const createInviter = ({ clock, partnerships, post, publicUrl }: PractitionerPorts) => {
  const newToken = () => {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const now = clock.now();
    const changes = { invitation: sha256(token), invitationExpiresAt: invitationEnd(now), changedAt: now.toISOString() };
    return { token, changes };
  };
  return {
    async add(tables: PractitionerTables, person: NewPractitioner): Promise<Made> {
      const { token, changes } = newToken();
      const practitioner = { ...person, ...changes, state: 'invited', userId: null, createdAt: changes.changedAt } as const;
      await tables.add(practitioner);
      return { practitioner, token };
    },
    async renew(
      tables: PractitionerTables,
      before: StoredPractitioner,
      to: Pick<StoredPractitioner, 'state' | 'changedBy'>,
    ): Promise<Made> {
      const { token, changes } = newToken();
      const practitioner = { ...before, ...changes, ...to };
      if (await tables.change(before, practitioner)) return { practitioner, token };
      throw somebodyWasFaster();
    },
    /** The token stands behind the #, which browsers send to nobody: no log and no other website comes to know it. */
    async send({ practitioner, token }: Made): Promise<Invited> {
      const link = `${publicUrl}/practitioners/invitation#${token}`;
      const [partnership] = await partnerships.named([practitioner.partnership]);
      const { email: to, name } = practitioner;
      const wasMailed = await post.send(invitationLetter({ to, name, partnership: partnership?.name ?? '', link }));
      const mail = wasMailed ? 'sent' : post.canSend ? 'failed' : 'none';
      return { practitioner: present(practitioner), mail, link: wasMailed ? null : link };
    },
  };
};
