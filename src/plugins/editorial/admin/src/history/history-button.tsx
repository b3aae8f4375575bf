import { Flex, TextButton } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useState } from 'react';

import type { DocumentAt } from '../document-at';
import { HistoryModal } from './history-modal';
import type { Pair } from './pair';

interface HistoryButtonProps {
  readonly at: DocumentAt;
  /** What is compared at first; the list of revisions when left out. */
  readonly compare?: Pair;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** Opens the history of a document, or a comparison out of it. */
export const HistoryButton = ({ at, compare, icon, children }: HistoryButtonProps) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Flex>
      <TextButton startIcon={icon} onClick={() => setIsOpen(true)}>
        {children}
      </TextButton>
      {isOpen && <HistoryModal at={at} compare={compare ?? null} onClose={() => setIsOpen(false)} />}
    </Flex>
  );
};
