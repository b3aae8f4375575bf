import { Alert, Button, Flex, Modal } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';

import { useWords } from '../words';

interface FormModalProps {
  readonly title: string;
  readonly confirm: string;
  readonly isBusy: boolean;
  /** Whether there is nothing to confirm, only to read. */
  readonly isStopped?: boolean;
  /** Why the server refused; what was typed stays. */
  readonly refusal: string | null;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A dialog with a form in it. */
export const FormModal = ({ title, confirm, isBusy, isStopped = false, refusal, onClose, onSubmit, children }: FormModalProps) => {
  const words = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && !isStopped) onSubmit();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <form onSubmit={submit} noValidate>
          <Modal.Header closeLabel={words('common.cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {refusal !== null && (
                <Alert variant="danger" closeLabel={words('common.close')} role="alert">
                  {refusal}
                </Alert>
              )}
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" disabled={isBusy} onClick={onClose}>
              {words(isStopped ? 'common.close' : 'common.cancel')}
            </Button>
            {!isStopped && (
              <Button type="submit" loading={isBusy}>
                {confirm}
              </Button>
            )}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
