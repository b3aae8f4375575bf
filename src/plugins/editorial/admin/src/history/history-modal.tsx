import { Button, Modal } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';

import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { ComparisonView } from './comparison-view';
import { HistoryList } from './history-list';
import type { Pair } from './pair';
import { RestoreView } from './restore-view';
import { WideModalContent } from './wide-modal-content';

interface HistoryModalProps {
  readonly at: DocumentAt;
  /** Null opens the list. */
  readonly compare: Pair | null;
  readonly onClose: () => void;
}

/** What is looked at: the list, two revisions, or one that is to be brought back. */
type View =
  { readonly kind: 'list' } | { readonly kind: 'compare'; readonly pair: Pair } | { readonly kind: 'restore'; readonly revision: number };

const TITLES = { list: 'history.title', compare: 'compare.title', restore: 'restore.title' } as const;

/** All revisions of a document, what differs between two of them, and the way back to one. */
export const HistoryModal = ({ at, compare, onClose }: HistoryModalProps) => {
  const words = useWords();
  const [view, setView] = useState<View>(compare ? { kind: 'compare', pair: compare } : { kind: 'list' });
  const onCompare = (pair: Pair) => setView({ kind: 'compare', pair });
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <WideModalContent>
        <Modal.Header closeLabel={words('history.close')}>
          <Modal.Title>{words(TITLES[view.kind])}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {view.kind === 'list' && (
            <HistoryList at={at} onCompare={onCompare} onRestore={(revision) => setView({ kind: 'restore', revision })} />
          )}
          {view.kind === 'compare' && <ComparisonView at={at} pair={view.pair} onPick={onCompare} />}
          {view.kind === 'restore' && <RestoreView at={at} revision={view.revision} onDone={onClose} />}
        </Modal.Body>
        <Modal.Footer>
          {view.kind === 'list' ? (
            <span />
          ) : (
            <Button variant="tertiary" startIcon={<ArrowLeft />} onClick={() => setView({ kind: 'list' })}>
              {words('compare.to-history')}
            </Button>
          )}
          <Button variant="tertiary" onClick={onClose}>
            {words('history.close')}
          </Button>
        </Modal.Footer>
      </WideModalContent>
    </Modal.Root>
  );
};
