import { Alert, Button, Flex } from '@strapi/design-system';
import { useState, useSyncExternalStore } from 'react';

import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { MergeModal } from './merge-modal';
import type { SaveWatch } from './save-watch';

interface MergeNoticeProps {
  readonly at: DocumentAt;
  readonly watch: SaveWatch;
}

/** After a save that was refused because somebody else had saved: opens both texts, and keeps what was typed until it is decided. */
export const MergeNotice = ({ at, watch }: MergeNoticeProps) => {
  const words = useWords();
  const unsaved = useSyncExternalStore(watch.subscribe, () => watch.unsavedOf(at));
  const [putOff, setPutOff] = useState<object | null>(null);
  if (!unsaved) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={4} width="100%">
      <Alert variant="warning" title={words('merge.kept-title')} closeLabel={words('merge.discard')} onClose={() => watch.settled(at)}>
        {words('merge.kept')}
      </Alert>
      <Button variant="default" onClick={() => setPutOff(null)}>
        {words('merge.open')}
      </Button>
      {putOff !== unsaved && <MergeModal at={at} unsaved={unsaved} onLater={() => setPutOff(unsaved)} onDone={() => watch.settled(at)} />}
    </Flex>
  );
};
