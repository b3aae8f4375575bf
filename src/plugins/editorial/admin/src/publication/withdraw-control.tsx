import { Flex } from '@strapi/design-system';
import { useState } from 'react';

import type { Standing } from '../../../contract/publication';
import type { SignOffStanding } from '../../../contract/sign-off';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { ReasonedButton } from './reasoned-button';
import { WithdrawModal } from './withdraw-modal';

interface WithdrawControlProps {
  readonly at: DocumentAt;
  readonly standing: Standing;
  readonly signOff: SignOffStanding;
  readonly onDone: (message: string) => void;
}

/** Shown for what is public: opens the dialog that asks for kind, reason and replacement. */
export const WithdrawControl = ({ at, standing, signOff, onDone }: WithdrawControlProps) => {
  const words = useWords();
  const { withdraw } = signOff.permissions;
  const [isOpen, setIsOpen] = useState(false);
  const finish = () => {
    setIsOpen(false);
    onDone(words('withdraw.done', { title: standing.title }));
  };
  return (
    <>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <ReasonedButton variant="danger-light" reason={withdraw.allowed ? null : withdraw.reason} onPress={() => setIsOpen(true)}>
          {words('withdraw.action')}
        </ReasonedButton>
      </Flex>
      {isOpen && <WithdrawModal at={at} standing={standing} onClose={() => setIsOpen(false)} onDone={finish} />}
    </>
  );
};
