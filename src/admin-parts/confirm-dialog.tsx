import { Button, Dialog } from '@strapi/design-system';

import { useCommonWords } from './common-words';
import { useReturnFocus } from './return-focus';

interface ConfirmDialogProps {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly variant?: 'default' | 'danger';
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks once more, saying what follows. */
export const ConfirmDialog = ({ title, body, confirm, variant = 'danger', isBusy, onClose, onConfirm }: ConfirmDialogProps) => {
  const words = useCommonWords();
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content onCloseAutoFocus={returnFocus}>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>{body}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary" disabled={isBusy}>
              {words.cancel}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant={variant} loading={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
