import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ListRow } from '../../../../../admin-parts';
import type { StaffInvitation, StaffInvited } from '../../../contract/people';
import { refusalWords } from '../api/refusal';
import { useResendMutation } from '../api/people-api';
import { formatDay } from '../settings/format-day';
import { useWords } from '../words';
import { InvitedNote } from './invited-note';
import { ROLE_WORDS } from './roles';
import { TakeBack } from './take-back';

interface InvitationRowProps {
  readonly partnership: string;
  readonly invitation: StaffInvitation;
}

/** One invitation: to send a new link, or to take it back. */
export const InvitationRow = ({ partnership, invitation }: InvitationRowProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [invited, setInvited] = useState<StaffInvited | null>(null);
  const [resend, { isLoading: isSending }] = useResendMutation();
  const { email } = invitation;
  const at = { partnership, invitation: invitation.id };
  const sendAgain = async () => {
    const answer = await resend(at);
    if ('error' in answer) toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('staff.act-failed')) });
    else setInvited(answer.data);
  };
  return (
    <ListRow
      acts={
        <>
          <Button variant="secondary" aria-label={words('staff.resend-to', { email })} loading={isSending} onClick={() => void sendAgain()}>
            {words('staff.resend')}
          </Button>
          <TakeBack partnership={partnership} invitation={invitation} />
          {invited && <InvitedNote invited={invited} onClose={() => setInvited(null)} />}
        </>
      }
    >
      <InvitationFacts invitation={invitation} />
    </ListRow>
  );
};

const InvitationFacts = ({
  invitation: { email, role, expiresAt, isExpired, invitedBy, isFromOutside },
}: Pick<InvitationRowProps, 'invitation'>) => {
  const words = useWords();
  const facts = { role: words(ROLE_WORDS[role].name), day: formatDay(expiresAt) };
  return (
    <>
      <Typography fontWeight="bold">{email}</Typography>
      <Typography variant="pi" textColor={isExpired ? 'danger600' : 'neutral600'}>
        {words(isExpired ? 'staff.waiting-expired' : 'staff.waiting-until', facts)}{' '}
        {invitedBy !== null && words(isFromOutside ? 'staff.waiting-by-outside' : 'staff.waiting-by', { name: invitedBy })}
      </Typography>
    </>
  );
};
