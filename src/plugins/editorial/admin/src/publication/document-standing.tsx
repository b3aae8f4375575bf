import { Button, Flex, Loader, Typography } from '@strapi/design-system';

import { useGetStandingQuery } from '../api/editorial-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { StandingView } from './standing-view';

/** Looks up where a document stands, again after each save, and shows it. */
export const DocumentStanding = ({ at }: { readonly at: DocumentAt }) => {
  const words = useWords();
  const { data, error, isLoading, isFetching, refetch } = useGetStandingQuery(at, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Loader small>{words('panel.loading')}</Loader>;
  if (error ?? !data) return <LookupFailed error={error} onRetry={() => void refetch()} />;
  return <StandingView at={at} standing={data} isRefreshing={isFetching} />;
};

interface LookupFailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export const LookupFailed = ({ error, onRetry }: LookupFailedProps) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography tag="p" variant="pi">
        {readRefusal(error, words('panel.failed')).message}
      </Typography>
      <Button size="S" variant="tertiary" onClick={onRetry}>
        {words('panel.retry')}
      </Button>
    </Flex>
  );
};
