import { Alert, Flex, Link, VisuallyHidden } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { isBlocker } from '../../../../../kernel/problem';
import type { StandingResponse } from '../../../contract/routes';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { AlongList } from './along-list';
import { ChangeList } from './change-list';
import { ProblemList } from './problem-list';
import { PublishControl } from './publish-control';
import { decideReadiness } from './publish-readiness';
import { StandingSummary } from './standing-summary';
import { WithdrawControl } from './withdraw-control';

interface StandingViewProps {
  readonly at: DocumentAt;
  readonly standing: StandingResponse['data'];
  readonly isRefreshing: boolean;
}

/** The whole panel of a document that was saved: state, pre-flight, actions. Blockers come before everything that can wait. */
export const StandingView = ({ at, standing, isRefreshing }: StandingViewProps) => {
  const words = useWords();
  const isModified = useForm('PublicationPanel', ({ modified }) => modified);
  const { announcement, refusal, onDone, onRefused } = useOutcome();
  const { problems, links, subject } = standing;
  const isPublic = standing.publicRevision !== null && standing.state !== 'withdrawn';
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" aria-busy={isRefreshing}>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      <StandingSummary standing={standing} />
      {refusal && (
        <Alert variant="danger" closeLabel={words('withdraw.replacement-clear')} role="alert" onClose={() => onRefused('')}>
          {refusal}
        </Alert>
      )}
      <ProblemList title={words('blockers.title')} tone="danger" problems={problems.filter(isBlocker)} links={links} here={subject} />
      <ProblemList
        title={words('warnings.title')}
        tone="warning"
        problems={problems.filter((problem) => !isBlocker(problem))}
        links={links}
        here={subject}
      />
      <ChangeList changes={standing.changes} />
      <AlongList title={words('along.title')} items={standing.goesAlong} />
      <PublishControl
        at={at}
        standing={standing}
        readiness={decideReadiness(standing, isModified)}
        isRefreshing={isRefreshing}
        onDone={onDone}
        onRefused={onRefused}
      />
      {isPublic && <WithdrawControl at={at} standing={standing} onDone={onDone} />}
      {standing.publicUrl && (
        <Link href={standing.publicUrl} isExternal endIcon={<ExternalLink aria-hidden />}>
          {words('panel.visit')} <VisuallyHidden>({words('panel.visit-hint')})</VisuallyHidden>
        </Link>
      )}
    </Flex>
  );
};

/** What came of the last press of a button: a toast and a spoken sentence, or a refusal that stays until it is closed. */
const useOutcome = () => {
  const { toggleNotification } = useNotification();
  const [announcement, setAnnouncement] = useState('');
  const [refusal, onRefused] = useState('');
  const onDone = (message: string) => {
    setAnnouncement(message);
    onRefused('');
    toggleNotification({ type: 'success', message });
  };
  return { announcement, refusal, onDone, onRefused };
};
