import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ConfirmDialog } from './confirm-dialog';

interface ConfirmedActProps {
  /** What the button says, and what it says to those who hear it without the row that it stands in. */
  readonly button: string;
  readonly label: string;
  readonly variant?: 'danger-light' | 'tertiary';
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly act: () => PromiseLike<{ readonly data: unknown } | { readonly error: unknown }>;
  /** What is said when it is done. */
  readonly done: string;
  /** What is said when it is not, by what the answer holds. */
  readonly sayRefusal: (error: unknown) => string;
}

/** A button for what cannot be undone: it says what that means, does it once that is confirmed, and tells what became of it. */
export const ConfirmedAct = ({ button, label, variant = 'danger-light', act, done, sayRefusal, ...dialog }: ConfirmedActProps) => {
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async () => {
    setIsBusy(true);
    const answer = await act();
    setIsBusy(false);
    setIsOpen(false);
    if ('error' in answer) toggleNotification({ type: 'danger', message: sayRefusal(answer.error) });
    else toggleNotification({ type: 'success', message: done });
  };
  return (
    <>
      <Button variant={variant} aria-label={label} onClick={() => setIsOpen(true)}>
        {button}
      </Button>
      {isOpen && <ConfirmDialog {...dialog} isBusy={isBusy} onClose={() => setIsOpen(false)} onConfirm={() => void confirm()} />}
    </>
  );
};
