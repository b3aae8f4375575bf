import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import type { StaffInvited } from '../../../contract/people';
import { refusalWords } from '../api/refusal';
import { useAppointMutation } from '../api/network-api';
import { TextField } from '../settings/text-field';
import { useWords } from '../words';

interface AppointModalProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onInvited: (invited: StaffInvited) => void;
}

/** Invites somebody to manage a partnership. */
export const AppointModal = ({ partnership, onClose, onInvited }: AppointModalProps) => {
  const words = useWords();
  const [email, setEmail] = useState('');
  const [error, setError] = useState<string>();
  const [appoint, { isLoading }] = useAppointMutation();
  const send = async () => {
    if (email.trim() === '') {
      setError(words('staff.invite-email-missing'));
      return;
    }
    const answer = await appoint({ partnership: partnership.id, email });
    if ('error' in answer) {
      setError(refusalWords(answer.error, words('network.failed')));
      return;
    }
    onClose();
    onInvited(answer.data);
  };
  return (
    <FormModal
      title={words('network.appoint-title', { partnership: partnership.name })}
      confirm={words('network.appoint-confirm')}
      isBusy={isLoading}
      refusal={null}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <Typography tag="p">{words('network.appoint-intro')}</Typography>
      <TextField label={words('staff.invite-email')} type="email" error={error} value={email} onChange={setEmail} />
    </FormModal>
  );
};
