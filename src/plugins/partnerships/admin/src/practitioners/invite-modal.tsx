import { Field, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import { useInvitePractitionerMutation } from '../api/practitioners-api';
import { refusalWords } from '../api/refusal';
import { useWords } from '../words';
import type { Invited } from './use-person-acts';

interface InviteModalProps {
  readonly partnership: string;
  readonly onClose: () => void;
  readonly onInvited: (invited: Invited) => void;
}

const FIELDS = ['email', 'name', 'organisation'] as const;
const EMPTY = { email: '', name: '', organisation: '' };

export const InviteModal = ({ partnership, onClose, onInvited }: InviteModalProps) => {
  const words = useWords();
  const [invite, { error, isLoading }] = useInvitePractitionerMutation();
  const [invitation, setInvitation] = useState(EMPTY);
  const submit = async () => {
    const result = await invite({ partnership, invitation });
    if ('data' in result) onInvited(result.data);
  };
  return (
    <FormModal
      title={words('people.invite.title')}
      confirm={words('people.invite.confirm')}
      isBusy={isLoading}
      refusal={error === undefined ? null : refusalWords(error, words('common.failed'))}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      {FIELDS.map((field) => (
        <Field.Root key={field} required={field !== 'organisation'}>
          <Field.Label>{words(`people.${field}`)}</Field.Label>
          <TextInput
            type={field === 'email' ? 'email' : 'text'}
            value={invitation[field]}
            onChange={(event: ChangeEvent<HTMLInputElement>) => setInvitation({ ...invitation, [field]: event.target.value })}
          />
        </Field.Root>
      ))}
    </FormModal>
  );
};
