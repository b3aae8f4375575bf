import { Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';

import { isBlocker } from '../../../../../kernel/problem';
import type { StandingResponse } from '../../../contract/routes';
import type { SignOffStanding } from '../../../contract/sign-off';
import { BreakGlassControl } from '../break-glass/break-glass-control';
import { UnreviewedPart } from '../break-glass/unreviewed-part';
import type { DocumentAt } from '../document-at';
import { HistoryButton } from '../history/history-button';
import { GuestsPart } from '../guests/guests-part';
import { ReviewPart } from '../review/review-part';
import { SchedulePart } from '../schedule/schedule-part';
import { useWords } from '../words';
import { FoldedList } from './folded-list';
import { ProblemList } from './problem-list';
import { PublicLink } from './public-link';
import { PublishControl } from './publish-control';
import { decideReadiness } from './publish-readiness';
import { RefusalNote } from './refusal-note';
import { StandingSummary } from './standing-summary';
import { useOutcome } from './use-outcome';
import { WithdrawControl } from './withdraw-control';

interface StandingViewProps {
  readonly at: DocumentAt;
  readonly standing: StandingResponse['data'];
  readonly signOff: SignOffStanding;
  readonly isRefreshing: boolean;
}

/** The whole panel of a document that was saved: state, pre-flight, sign-off, actions. */
export const StandingView = ({ at, standing, signOff, isRefreshing }: StandingViewProps) => {
  const words = useWords();
  const isModified = useForm('PublicationPanel', ({ modified }) => modified);
  const { summary, announcement, refusal, onDone, onRefused } = useOutcome(JSON.stringify([standing.state, signOff]), isModified);
  const readiness = decideReadiness({ standing, signOff, isModified }, words);
  // Where nobody has to agree, publishing comes first.
  const isCalm = signOff.submitted === null && signOff.permissions.publish.allowed;
  const review = <ReviewPart {...{ at, signOff, isModified, isRefreshing, onDone, onRefused }} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" aria-busy={isRefreshing}>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      <Box ref={summary} tabIndex={-1}>
        <StandingSummary standing={standing} state={signOff.state} />
      </Box>
      <UnreviewedPart {...{ at, signOff, onDone, onRefused }} />
      {refusal && <RefusalNote onClose={() => onRefused('')}>{refusal}</RefusalNote>}
      <Preflight standing={standing} />
      {!isCalm && review}
      {signOff.submitted !== null && <GuestsPart {...{ at, onDone, onRefused }} />}
      <PublishControl {...{ at, standing, readiness, isRefreshing, onDone, onRefused }} />
      {mayBreakGlass(standing, signOff) && !isModified && (
        <BreakGlassControl {...{ at, onDone }} title={standing.title} preflight={standing.preflight} missing={signOff.missing} />
      )}
      <SchedulePart {...{ at, standing, onDone, onRefused }} />
      {isCalm && review}
      {standing.publicRevision !== null && <WithdrawControl {...{ at, standing, signOff, onDone }} />}
      <HistoryButton at={at} icon={<ClockCounterClockwise />}>
        {words('history.open')}
      </HistoryButton>
      {standing.publicUrl && <PublicLink url={standing.publicUrl} />}
    </Flex>
  );
};

/** What is agreed to needs no way round it, and what is blocked has none. */
const mayBreakGlass = ({ problems, state }: StandingViewProps['standing'], { missing, breakGlass }: SignOffStanding): boolean =>
  breakGlass.allowed && missing.length > 0 && state !== 'published' && !problems.some(isBlocker);

/** Blockers come before everything that can wait. */
const Preflight = ({ standing }: Pick<StandingViewProps, 'standing'>) => {
  const words = useWords();
  const { problems, links, labels, subject } = standing;
  // That it is archived itself is said at the top already.
  const blockers = problems.filter((each) => isBlocker(each) && !(each.rule === 'document.archived' && each.place?.id === subject.id));
  const others = problems.filter((problem) => !isBlocker(problem));
  return (
    <>
      <ProblemList title={words('blockers.title')} tone="danger" problems={blockers} {...{ links, labels }} here={subject} />
      <ProblemList title={words('warnings.title')} tone="warning" problems={others} {...{ links, labels }} here={subject} />
      <FoldedList title={words('changes.title')} items={standing.changes} />
      <FoldedList title={words('along.title')} items={standing.goesAlong.map(({ title }) => title)} />
    </>
  );
};
