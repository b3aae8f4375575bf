import { Button, Dialog } from '@strapi/design-system';

import { useWords } from '../words';

interface ConfirmDialogProps {
  readonly title: string;
  readonly warning: string;
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before something that readers feel at once. */
export const ConfirmDialog = ({ title, warning, confirm, isBusy, onClose, onConfirm }: ConfirmDialogProps) => {
  const words = useWords();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{warning}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {words('common.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="danger" loading={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
