import { Button, Flex, Loader, Typography } from '@strapi/design-system';

import { useGetStandingQuery } from '../api/editorial-api';
import { readRefusal } from '../api/refusal';
import { useGetSignOffQuery } from '../api/review-api';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { StandingView } from './standing-view';

const AGAIN = { refetchOnMountOrArgChange: true };

/** Looks up where a document stands, with readers and with reviewers, again after each save, and shows it. */
export const DocumentStanding = ({ at }: { readonly at: DocumentAt }) => {
  const words = useWords();
  const standing = useGetStandingQuery(at, AGAIN);
  const signOff = useGetSignOffQuery(at, AGAIN);
  if (standing.isLoading || signOff.isLoading) return <Loader small>{words('panel.loading')}</Loader>;
  const error = standing.error ?? signOff.error;
  if (error !== undefined || !standing.data || !signOff.data) {
    const retry = () => void Promise.all([standing.refetch(), signOff.refetch()]);
    return <LookupFailed error={error} onRetry={retry} />;
  }
  const isRefreshing = standing.isFetching || signOff.isFetching;
  return <StandingView at={at} standing={standing.data} signOff={signOff.data} isRefreshing={isRefreshing} />;
};

interface LookupFailedProps {
  readonly error: unknown;
  /** What to say of a fault; the publication's own words when left out. */
  readonly fault?: string;
  readonly onRetry: () => void;
}

export const LookupFailed = ({ error, fault, onRetry }: LookupFailedProps) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography tag="p" variant="pi">
        {readRefusal(error, fault ?? words('panel.failed')).message}
      </Typography>
      <Button size="S" variant="tertiary" onClick={onRetry}>
        {words('panel.retry')}
      </Button>
    </Flex>
  );
};
