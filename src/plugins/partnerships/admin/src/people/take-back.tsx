import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { StaffInvitation } from '../../../contract/people';
import { refusalWords } from '../api/refusal';
import { useRevokeMutation } from '../api/people-api';
import { useWords } from '../words';

interface TakeBackProps {
  readonly partnership: string;
  readonly invitation: StaffInvitation;
}

/** Takes an invitation back, after saying what that means. */
export const TakeBack = ({ partnership, invitation: { id, email } }: TakeBackProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [revoke, { isLoading }] = useRevokeMutation();
  const confirm = async () => {
    const answer = await revoke({ partnership, invitation: id });
    setIsOpen(false);
    if ('error' in answer) toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('staff.act-failed')) });
    else toggleNotification({ type: 'success', message: words('staff.revoked', { email }) });
  };
  return (
    <>
      <Button variant="tertiary" aria-label={words('staff.revoke-of', { email })} onClick={() => setIsOpen(true)}>
        {words('staff.revoke')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={words('staff.revoke-title')}
          body={words('staff.revoke-body', { email })}
          confirm={words('staff.revoke')}
          isBusy={isLoading}
          onClose={() => setIsOpen(false)}
          onConfirm={() => void confirm()}
        />
      )}
    </>
  );
};
