import { Flex, Typography } from '@strapi/design-system';

import { assertNever } from '../../../../../kernel/assert-never';
import type { Standing } from '../../../contract/publication';
import type { EditorialState } from '../../../contract/sign-off';
import { formatTime } from '../format-time';
import type { Words } from '../words';
import { useWords } from '../words';
import { StateBadge } from './state-badge';

interface StandingSummaryProps {
  readonly standing: Standing;
  /** Where it stands with those who make it. */
  readonly state: EditorialState;
}

/** The badge, and in a few sentences what readers see now. */
export const StandingSummary = ({ standing, state }: StandingSummaryProps) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <StateBadge state={state} />
      {[...(state === 'archived' ? [words('panel.archived')] : []), ...sentences(standing, words)].map((sentence) => (
        <Typography key={sentence} tag="p" variant="pi" textColor="neutral800">
          {sentence}
        </Typography>
      ))}
    </Flex>
  );
};

const sentences = (standing: Standing, words: Words): string[] => {
  switch (standing.state) {
    case 'draft':
      return [words('panel.draft'), ...savedSentence(standing, words)];
    case 'published':
      return [...publicSentence(standing, words), words('panel.published')];
    case 'published-with-changes':
      return [...publicSentence(standing, words), words('panel.changed')];
    case 'withdrawn':
      return withdrawalSentences(standing, words);
    default:
      return assertNever(standing.state);
  }
};

const savedSentence = ({ latestSavedAt, latestRevision }: Standing, words: Words): string[] =>
  latestSavedAt && latestRevision ? [words('panel.saved', { time: formatTime(latestSavedAt), revision: latestRevision })] : [];

const publicSentence = ({ publicSince, publicRevision, publicReaders }: Standing, words: Words): string[] => {
  if (!publicSince || !publicRevision) return [];
  const facts = { time: formatTime(publicSince), revision: publicRevision };
  return [
    publicReaders === null ? words('panel.public-since', facts) : words('panel.restricted-since', { ...facts, readers: publicReaders }),
  ];
};

const withdrawalSentences = ({ withdrawal }: Standing, words: Words): string[] => {
  if (!withdrawal) return [];
  const { since, kind, reason, replacementTitle } = withdrawal;
  return [
    words('panel.withdrawn-since', { time: formatTime(since) }),
    words('panel.withdrawn-kind', { kind: words(`kind.${kind}`) }),
    ...(reason ? [words('panel.withdrawn-reason', { reason })] : []),
    ...(replacementTitle ? [words('panel.withdrawn-replacement', { title: replacementTitle })] : []),
  ];
};
