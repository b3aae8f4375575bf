import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { Agency } from '../../../contract/sign-off';
import { readRefusal } from '../api/refusal';
import { useEndAgencyMutation } from '../api/sign-off-api';
import { useWords } from '../words';

interface EndAgencyProps {
  readonly partnership: string;
  readonly agency: Pick<Agency, 'id' | 'name'>;
}

/** Ends an agency, after saying what that means. */
export const EndAgency = ({ partnership, agency: { id, name } }: EndAgencyProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [end, { isLoading }] = useEndAgencyMutation();
  const confirm = async () => {
    const answer = await end({ partnership, id });
    setIsOpen(false);
    if ('error' in answer) toggleNotification({ type: 'danger', message: readRefusal(answer.error, words('desk.end-failed')).message });
    else toggleNotification({ type: 'success', message: words('desk.ended', { name }) });
  };
  return (
    <>
      <Button variant="danger-light" aria-label={words('desk.end-of', { name })} onClick={() => setIsOpen(true)}>
        {words('desk.end')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={words('desk.end-title', { name })}
          body={words('desk.end-body')}
          confirm={words('desk.end')}
          isBusy={isLoading}
          onClose={() => setIsOpen(false)}
          onConfirm={() => void confirm()}
        />
      )}
    </>
  );
};
