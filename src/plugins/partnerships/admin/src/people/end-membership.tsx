import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { Person } from '../../../contract/people';
import { refusalWords } from '../api/refusal';
import { useEndMembershipMutation } from '../api/people-api';
import { useWords } from '../words';

interface EndMembershipProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly person: Person;
}

/** Ends a membership, after saying what that means. */
export const EndMembership = ({ partnership, person: { id, name, isYou } }: EndMembershipProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [end, { isLoading }] = useEndMembershipMutation();
  const confirm = async () => {
    const answer = await end({ partnership: partnership.id, person: id });
    setIsOpen(false);
    if ('error' in answer) toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('staff.end-failed')) });
    else toggleNotification({ type: 'success', message: words('staff.ended', { name }) });
  };
  return (
    <>
      <Button variant="danger-light" aria-label={words('staff.end-of', { name })} onClick={() => setIsOpen(true)}>
        {words('staff.end')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={words('staff.end-title', { name })}
          body={words(isYou ? 'staff.end-body-you' : 'staff.end-body', { name, partnership: partnership.name })}
          confirm={words('staff.end-confirm')}
          isBusy={isLoading}
          onClose={() => setIsOpen(false)}
          onConfirm={() => void confirm()}
        />
      )}
    </>
  );
};
