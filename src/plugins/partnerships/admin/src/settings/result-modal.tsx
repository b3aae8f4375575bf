import { Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { useReturnFocus } from '../../../../../admin-parts';
import { useWords } from '../words';

interface ResultModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that is shown once. A click beside it closes nothing: it would be lost. */
export const ResultModal = ({ title, onClose, children }: ResultModalProps) => {
  const words = useWords();
  const returnFocus = useReturnFocus();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content
        onInteractOutside={(event) => event.preventDefault()}
        onEscapeKeyDown={(event) => event.preventDefault()}
        onCloseAutoFocus={returnFocus}
      >
        <Modal.Header closeLabel={words('common.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <span />
          <Button onClick={onClose}>{words('common.done')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
