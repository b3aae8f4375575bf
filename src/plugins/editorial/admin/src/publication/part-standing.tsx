import { Flex, Loader, Typography } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';

import { isBlocker } from '../../../../../kernel/problem';
import type { GovernedType } from '../../../contract/governed-type';
import type { StandingResponse } from '../../../contract/routes';
import type { SignOffStanding } from '../../../contract/sign-off';
import { useGetStandingQuery } from '../api/editorial-api';
import { useGetWholeQuery } from '../api/content-api';
import { useGetSignOffQuery } from '../api/review-api';
import type { DocumentAt } from '../document-at';
import { formPath } from '../document-at';
import { HistoryButton } from '../history/history-button';
import { SignOffFacts } from '../review/sign-off-facts';
import { useWords } from '../words';
import { LookupFailed } from './lookup-failed';
import { InlineLink } from './inline-link';
import { ProblemList } from './problem-list';
import { StandingSummary } from './standing-summary';

interface PartStandingProps {
  readonly at: DocumentAt;
  readonly partOf: NonNullable<GovernedType['partOf']>;
  /** The part's own global id, when it has one yet. */
  readonly partId: string | undefined;
}

/** A part goes public with its whole: shows where the whole stands, what is to be mended here, and the way there. */
export const PartStanding = ({ at, partOf, partId }: PartStandingProps) => {
  const words = useWords();
  const whole = useGetWholeQuery({ ...at, attribute: partOf.attribute });
  const wholeAt = { uid: partOf.uid, documentId: whole.data ?? '' };
  const standing = useGetStandingQuery(wholeAt, { skip: !whole.data, refetchOnMountOrArgChange: true });
  const signOff = useGetSignOffQuery(wholeAt, { skip: !whole.data, refetchOnMountOrArgChange: true });
  if (whole.isLoading || standing.isLoading || signOff.isLoading) return <Loader small>{words('panel.loading')}</Loader>;
  if (whole.data === null) {
    return (
      <Typography tag="p" variant="pi">
        {words('part.orphan')}
      </Typography>
    );
  }
  if (!standing.data || !signOff.data) {
    const retry = () => void (whole.data ? Promise.all([standing.refetch(), signOff.refetch()]) : whole.refetch());
    return <LookupFailed error={standing.error ?? signOff.error} onRetry={retry} />;
  }
  return <WholeStanding standing={standing.data} signOff={signOff.data} wholeAt={wholeAt} partId={partId} />;
};

interface WholeStandingProps {
  readonly standing: StandingResponse['data'];
  readonly signOff: SignOffStanding;
  readonly wholeAt: DocumentAt;
  readonly partId: string | undefined;
}

const WholeStanding = ({ standing, signOff, wholeAt, partId }: WholeStandingProps) => {
  const words = useWords();
  const isInRound = signOff.submitted !== null;
  const blockers = standing.problems.filter((problem) => isBlocker(problem) && partId !== undefined && problem.place?.id === partId);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('part.intro')}
        </Typography>
        <Typography tag="p" fontWeight="bold">
          {standing.title}
        </Typography>
      </Flex>
      <StandingSummary standing={standing} state={signOff.state} />
      <ProblemList
        title={words('part.here')}
        tone="danger"
        problems={blockers}
        links={standing.links}
        labels={standing.labels}
        here={blockers[0]?.place ?? standing.subject}
      />
      <SignOffFacts at={wholeAt} signOff={signOff} />
      <HistoryButton at={wholeAt} icon={<ClockCounterClockwise />}>
        {words('history.open')}
      </HistoryButton>
      <InlineLink to={formPath(wholeAt)}>{words(isInRound ? 'part.open-review' : 'part.open', { title: standing.title })}</InlineLink>
    </Flex>
  );
};
