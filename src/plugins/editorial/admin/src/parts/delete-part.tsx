import { Button, Dialog, IconButton } from '@strapi/design-system';
import { Trash, WarningCircle } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useDeletePartMutation } from '../api/parts-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';

interface DeletePartProps {
  readonly at: DocumentAt;
  readonly title: string;
  readonly isDisabled: boolean;
}

/** Deletes a part for good, after asking. It does not wait for the form to be saved. */
export const DeletePart = ({ at, title, isDisabled }: DeletePartProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [deletePart, { isLoading }] = useDeletePartMutation();
  const confirm = async () => {
    const answer = await deletePart(at);
    setIsOpen(false);
    if ('error' in answer) toggleNotification({ type: 'danger', message: readRefusal(answer.error, words('fault.delete')).message });
    else toggleNotification({ type: 'success', message: words('parts.deleted', { title }) });
  };
  return (
    <>
      <IconButton variant="ghost" label={words('parts.delete', { title })} disabled={isDisabled} onClick={() => setIsOpen(true)}>
        <Trash />
      </IconButton>
      <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
        <Dialog.Content>
          <Dialog.Header>{words('parts.delete-title', { title })}</Dialog.Header>
          <Dialog.Body icon={<WarningCircle fill="danger600" />}>{words('parts.delete-body')}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth disabled={isLoading}>
                {words('parts.delete-cancel')}
              </Button>
            </Dialog.Cancel>
            <Button variant="danger" fullWidth loading={isLoading} onClick={() => void confirm()}>
              {words('parts.delete-confirm')}
            </Button>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
};
