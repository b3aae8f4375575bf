import { Flex } from '@strapi/design-system';
import { useState } from 'react';

import type { Standing } from '../../../contract/publication';
import { usePublishMutation } from '../api/editorial-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import type { Words } from '../words';
import { useWords } from '../words';
import { PublishDialog } from './publish-dialog';
import type { Readiness } from './publish-readiness';
import { publishedWords } from './publishing-words';
import { ReasonedButton } from './reasoned-button';

interface PublishControlProps {
  readonly at: DocumentAt;
  readonly standing: Standing;
  readonly readiness: Readiness;
  /** While the standing is looked up again after a save. */
  readonly isRefreshing: boolean;
  readonly onDone: (message: string) => void;
  readonly onRefused: (message: string) => void;
}

/** The Publish button, the reason when it cannot be pressed, and the confirmation that names what goes public. */
export const PublishControl = ({ at, standing, readiness, isRefreshing, onDone, onRefused }: PublishControlProps) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [publish, { isLoading }] = usePublishMutation();

  const confirm = async (preflight: string) => {
    const answer = await publish({ ...at, preflight });
    setIsOpen(false);
    if ('data' in answer) onDone(publishedWords(standing, words));
    else onRefused(refusalWords(answer.error, words));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <ReasonedButton reason={readiness.ready ? null : readiness.reason} isBusy={isRefreshing} onPress={() => setIsOpen(true)}>
        {words(LABELS[standing.state])}
      </ReasonedButton>
      <PublishDialog
        standing={standing}
        isOpen={isOpen && readiness.ready}
        isBusy={isLoading}
        onCancel={() => setIsOpen(false)}
        onConfirm={() => readiness.ready && void confirm(readiness.preflight)}
      />
    </Flex>
  );
};

const LABELS = {
  draft: 'publish.action',
  published: 'publish.action',
  'published-with-changes': 'publish.changes',
  withdrawn: 'publish.again',
} as const;

const refusalWords = (error: unknown, words: Words): string => {
  const refusal = readRefusal(error, words('fault.publish'));
  return refusal.code === 'publication.stale' ? words('publish.stale') : refusal.message;
};
