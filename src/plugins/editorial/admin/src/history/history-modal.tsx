import { Button, Modal } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';

import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { ComparisonView } from './comparison-view';
import { HistoryList } from './history-list';
import type { Pair } from './pair';

interface HistoryModalProps {
  readonly at: DocumentAt;
  /** Null opens the list. */
  readonly compare: Pair | null;
  readonly onClose: () => void;
}

/** All revisions of a document, and what differs between two of them. */
export const HistoryModal = ({ at, compare, onClose }: HistoryModalProps) => {
  const words = useWords();
  const [pair, setPair] = useState(compare);
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <WideContent>
        <Modal.Header closeLabel={words('history.close')}>
          <Modal.Title>{words(pair ? 'compare.title' : 'history.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {pair ? <ComparisonView at={at} pair={pair} onPick={setPair} /> : <HistoryList at={at} onCompare={setPair} />}
        </Modal.Body>
        <Modal.Footer>
          {pair ? (
            <Button variant="tertiary" startIcon={<ArrowLeft />} onClick={() => setPair(null)}>
              {words('compare.to-history')}
            </Button>
          ) : (
            <span />
          )}
          <Button variant="tertiary" onClick={onClose}>
            {words('history.close')}
          </Button>
        </Modal.Footer>
      </WideContent>
    </Modal.Root>
  );
};

const WideContent = styled(Modal.Content)`
  width: min(100rem, 96vw);
  max-width: none;
`;
