import { Alert, Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import { isBlocker } from '../../../../../kernel/problem';
import type { StandingResponse } from '../../../contract/routes';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { FoldedList } from './folded-list';
import { ProblemList } from './problem-list';
import { PublicLink } from './public-link';
import { PublishControl } from './publish-control';
import { decideReadiness } from './publish-readiness';
import { StandingSummary } from './standing-summary';
import { useOutcome } from './use-outcome';
import { WithdrawControl } from './withdraw-control';

interface StandingViewProps {
  readonly at: DocumentAt;
  readonly standing: StandingResponse['data'];
  readonly isRefreshing: boolean;
}

/** The whole panel of a document that was saved: state, pre-flight, actions. */
export const StandingView = ({ at, standing, isRefreshing }: StandingViewProps) => {
  const words = useWords();
  const isModified = useForm('PublicationPanel', ({ modified }) => modified);
  const { summary, announcement, refusal, onDone, onRefused } = useOutcome(standing.state);
  const readiness = decideReadiness(standing, isModified);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" aria-busy={isRefreshing}>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      <Box ref={summary} tabIndex={-1}>
        <StandingSummary standing={standing} />
      </Box>
      {refusal && (
        <Alert variant="danger" closeLabel={words('alert.close')} role="alert" onClose={() => onRefused('')}>
          {refusal}
        </Alert>
      )}
      <Preflight standing={standing} />
      <PublishControl {...{ at, standing, readiness, isRefreshing, onDone, onRefused }} />
      {standing.publicRevision !== null && <WithdrawControl at={at} standing={standing} onDone={onDone} />}
      {standing.publicUrl && <PublicLink url={standing.publicUrl} />}
    </Flex>
  );
};

/** Blockers come before everything that can wait. */
const Preflight = ({ standing }: Pick<StandingViewProps, 'standing'>) => {
  const words = useWords();
  const { problems, links, subject } = standing;
  const blockers = problems.filter(isBlocker);
  const others = problems.filter((problem) => !isBlocker(problem));
  return (
    <>
      <ProblemList title={words('blockers.title')} tone="danger" problems={blockers} links={links} here={subject} />
      <ProblemList title={words('warnings.title')} tone="warning" problems={others} links={links} here={subject} />
      <FoldedList title={words('changes.title')} items={standing.changes} />
      <FoldedList title={words('along.title')} items={standing.goesAlong.map(({ title }) => title)} />
    </>
  );
};
