import { Alert, Button, Flex, Modal } from '@strapi/design-system';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

import { useCommonWords } from './common-words';
import { useReturnFocus } from './return-focus';

interface FormModalProps {
  readonly title: string;
  readonly confirm: string;
  readonly isBusy: boolean;
  /** Whether there is nothing to confirm, only to read. */
  readonly isStopped?: boolean;
  /** Why it was refused, null or empty for nothing; what was typed stays. */
  readonly refusal: string | null;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A dialog with a form in it. React hands its events up to the document's form too, which is not to be saved by them. */
export const FormModal = ({ title, confirm, isBusy, isStopped = false, refusal, onClose, onSubmit, children }: FormModalProps) => {
  const words = useCommonWords();
  const returnFocus = useReturnFocus();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!isBusy && !isStopped) onSubmit();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content onCloseAutoFocus={returnFocus}>
        <form onSubmit={submit} noValidate>
          <Modal.Header closeLabel={words.cancel}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {refusal !== null && refusal !== '' && <Refusal>{refusal}</Refusal>}
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" disabled={isBusy} onClick={onClose}>
              {isStopped ? words.close : words.cancel}
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

/** It stands at the top, which may be scrolled out of sight: whoever confirmed is taken there. */
const Refusal = ({ children }: { readonly children: string }) => {
  const words = useCommonWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), [children]);
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert variant="danger" closeLabel={words.close} role="alert">
        {children}
      </Alert>
    </div>
  );
};
