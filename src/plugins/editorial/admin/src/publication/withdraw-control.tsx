import { Button } from '@strapi/design-system';
import { useState } from 'react';

import type { Standing } from '../../../contract/publication';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { WithdrawModal } from './withdraw-modal';

interface WithdrawControlProps {
  readonly at: DocumentAt;
  readonly standing: Standing;
  readonly onDone: (message: string) => void;
}

/** Shown for what is public: opens the dialog that asks for kind, reason and replacement. */
export const WithdrawControl = ({ at, standing, onDone }: WithdrawControlProps) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const finish = () => {
    setIsOpen(false);
    onDone(words('withdraw.done', { title: standing.title }));
  };
  return (
    <>
      <Button fullWidth variant="danger-light" onClick={() => setIsOpen(true)}>
        {words('withdraw.action')}
      </Button>
      {isOpen && <WithdrawModal at={at} standing={standing} onClose={() => setIsOpen(false)} onDone={finish} />}
    </>
  );
};
