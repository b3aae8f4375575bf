import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useLocation } from 'react-router-dom';

import type { PartnershipsAdmin } from '../../../../partnerships/contract/admin';
import type { GovernedTypes } from '../../../contract/governed-type';
import type { Talk } from '../../../contract/talk';
import { useGetTalkQuery } from '../api/talk-api';
import type { DocumentAt } from '../document-at';
import { ownRecordOf } from '../own-record';
import { LookupFailed } from '../publication/lookup-failed';
import { useWords } from '../words';
import { GroupHeading } from './group-heading';
import { NewThread } from './new-thread';
import { ThreadCard } from './thread-card';
import { openGroups, resolvedThreads } from './thread-groups';
import { type TalkActs, useTalk } from './use-talk';

/** How often somebody else's comments are looked for while the page is in sight. */
const LOOK_EVERY_MS = 60_000;

/** The panel of comments beside the form of every governed type that was saved. */
export const createTalkPanel = (governed: GovernedTypes, { useWorksFor }: Pick<PartnershipsAdmin, 'useWorksFor'>): PanelComponent => {
  const TalkPanel: PanelComponent = ({ model, documentId, document }) => {
    const words = useWords();
    const type = governed[model];
    const isOurs = useWorksFor(ownRecordOf(type, document));
    if (!type || !isOurs || !documentId || documentId === 'create') return null;
    return {
      title: words('talk.title'),
      content: <TalkView key={documentId} at={{ uid: model, documentId }} labels={type.labels ?? {}} />,
    };
  };
  return TalkPanel;
};

interface TalkViewProps {
  readonly at: DocumentAt;
  readonly labels: Readonly<Record<string, string>>;
}

const TalkView = ({ at, labels }: TalkViewProps) => {
  const words = useWords();
  const options = { refetchOnMountOrArgChange: true, pollingInterval: LOOK_EVERY_MS, skipPollingIfUnfocused: true };
  const { data: talk, error, isLoading, refetch } = useGetTalkQuery(at, options);
  const acts = useTalk(at);
  const wanted = new URLSearchParams(useLocation().hash.slice(1)).get('talk') ?? '';
  if (isLoading) return null;
  if (!talk) return <LookupFailed error={error} fault={words('talk.failed')} onRetry={() => void refetch()} />;
  const groups = openGroups(talk.threads, Object.keys(labels));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <VisuallyHidden role="status">{acts.announcement}</VisuallyHidden>
      {talk.maySpeak && <NewThread labels={labels} people={talk.people} acts={acts} />}
      {talk.threads.length === 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('talk.none')}
        </Typography>
      )}
      {groups.map((group) => (
        <Flex key={group.key} direction="column" alignItems="stretch" gap={2}>
          <GroupHeading group={group} />
          {group.threads.map((thread) => (
            <ThreadCard key={thread.id} {...{ thread, talk, acts }} isWanted={thread.id === wanted} />
          ))}
        </Flex>
      ))}
      <Resolved {...{ talk, acts, wanted }} />
    </Flex>
  );
};

interface ResolvedProps {
  readonly talk: Talk;
  readonly acts: TalkActs;
  readonly wanted: string;
}

/** What is settled, folded away unless the reader came for one of it. */
const Resolved = ({ talk, acts, wanted }: ResolvedProps) => {
  const words = useWords();
  const listId = useId();
  const threads = resolvedThreads(talk.threads);
  const [isUnfolded, setIsUnfolded] = useState(threads.some(({ id }) => id === wanted));
  if (threads.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex>
        <TextButton aria-expanded={isUnfolded} aria-controls={listId} onClick={() => setIsUnfolded(!isUnfolded)}>
          {words(isUnfolded ? 'talk.hide-resolved' : 'talk.show-resolved', { count: threads.length })}
        </TextButton>
      </Flex>
      <Flex id={listId} direction="column" alignItems="stretch" gap={3}>
        {isUnfolded &&
          threads.map((thread) => (
            <Flex key={thread.id} direction="column" alignItems="stretch" gap={2}>
              <GroupHeading group={thread} />
              <ThreadCard {...{ thread, talk, acts }} isWanted={thread.id === wanted} />
            </Flex>
          ))}
      </Flex>
    </Flex>
  );
};
