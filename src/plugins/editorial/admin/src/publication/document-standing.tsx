import { Button, Flex, Loader, Typography } from '@strapi/design-system';

import { useGetStandingQuery } from '../api/editorial-api';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { StandingView } from './standing-view';

/** Looks up where a document stands, again after each save, and shows it. */
export const DocumentStanding = ({ at }: { readonly at: DocumentAt }) => {
  const words = useWords();
  const { data, isLoading, isFetching, refetch } = useGetStandingQuery(at, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Loader small>{words('panel.loading')}</Loader>;
  if (!data) return <LookupFailed onRetry={() => void refetch()} />;
  return <StandingView at={at} standing={data} isRefreshing={isFetching} />;
};

export const LookupFailed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography tag="p" variant="pi">
        {words('panel.failed')}
      </Typography>
      <Button size="S" variant="tertiary" onClick={onRetry}>
        {words('panel.retry')}
      </Button>
    </Flex>
  );
};
