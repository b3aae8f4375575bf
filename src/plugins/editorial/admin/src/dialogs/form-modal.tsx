import { Alert, Button, Flex, Modal } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';

import { useWords } from '../words';

interface FormModalProps {
  readonly title: string;
  readonly confirm: string;
  readonly isBusy: boolean;
  /** Why it was refused, empty for nothing; what was typed stays. */
  readonly refusal: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A dialog with a form in it. React hands its events up to the document's form too, which is not to be saved by them. */
export const FormModal = ({ title, confirm, isBusy, refusal, onClose, onSubmit, children }: FormModalProps) => {
  const words = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!isBusy) onSubmit();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <form onSubmit={submit} noValidate>
          <Modal.Header closeLabel={words('dialog.cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {refusal !== '' && (
                <Alert variant="danger" closeLabel={words('alert.close')} role="alert">
                  {refusal}
                </Alert>
              )}
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" disabled={isBusy} onClick={onClose}>
              {words('dialog.cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {confirm}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
