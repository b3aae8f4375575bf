import { Loader } from '@strapi/design-system';

import { useGetStandingQuery } from '../api/editorial-api';
import { useGetSignOffQuery } from '../api/review-api';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { LookupFailed } from './lookup-failed';
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
