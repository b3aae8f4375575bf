import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { SupportAccess } from '../../../contract/people';
import { useEndVisitMutation } from '../api/people-api';
import { refusalWords } from '../api/refusal';
import { useWords } from '../words';

interface EndVisitProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly access: SupportAccess;
}

/** By which a manager ends the support access of an administrator of the network, after saying what that means. */
export const EndVisit = ({ partnership, access }: EndVisitProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [end, { isLoading }] = useEndVisitMutation();
  const facts = { name: access.openedBy ?? words('support.somebody'), partnership: partnership.name };
  const confirm = async () => {
    const answer = await end({ partnership: partnership.id, access: access.id });
    setIsOpen(false);
    if ('error' in answer) toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('support.failed')) });
    else toggleNotification({ type: 'success', message: words('support.visit-ended', facts) });
  };
  return (
    <>
      <Button variant="danger-light" aria-label={words('support.end-visit-of', facts)} onClick={() => setIsOpen(true)}>
        {words('support.end-visit')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={words('support.end-visit-title', facts)}
          body={words('support.end-visit-body', facts)}
          confirm={words('support.end-visit-confirm')}
          isBusy={isLoading}
          onClose={() => setIsOpen(false)}
          onConfirm={() => void confirm()}
        />
      )}
    </>
  );
};
