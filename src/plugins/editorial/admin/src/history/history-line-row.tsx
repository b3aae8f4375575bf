import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Happening, HistoryLine } from '../../../contract/history';
import { formatTime } from '../format-time';
import { Said } from '../review/said';
import type { Words } from '../words';
import { useWords } from '../words';
import type { Pair } from './pair';

interface HistoryLineRowProps {
  readonly line: HistoryLine;
  readonly onCompare: (pair: Pair) => void;
  readonly onRestore: (revision: number) => void;
}

/** One revision: who saved it and when, what became of it, and what it can be compared with. */
export const HistoryLineRow = ({ line, ...acts }: HistoryLineRowProps) => {
  const words = useWords();
  const { happenings, isErased } = line;
  return (
    <Row>
      <Flex direction="column" alignItems="stretch" gap={2} flex="1 1 30rem" minWidth={0}>
        <Heading line={line} />
        {happenings.map((happening, index) => (
          <Said
            key={index}
            act={{ ...happening, by: whoIn(happening, words) }}
            word={`happening.${happening.kind}`}
            more={moreOf(happening)}
          />
        ))}
        {isErased && (
          <Typography tag="p" variant="pi">
            {words('history.erased')}
          </Typography>
        )}
      </Flex>
      {!isErased && <Acts line={line} {...acts} />}
    </Row>
  );
};

const Heading = ({ line: { revision, by, at, isNewest, isPublic } }: Pick<HistoryLineRowProps, 'line'>) => {
  const words = useWords();
  return (
    <>
      <Flex gap={2} wrap="wrap">
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {words('history.revision', { revision })}
        </Typography>
        {isNewest && <Badge>{words('history.newest')}</Badge>}
        {isPublic && <Badge variant="success">{words('history.public')}</Badge>}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('history.saved', { name: by || words('history.concord'), time: formatTime(at) })}
      </Typography>
    </>
  );
};

const Acts = ({ line: { revision, isNewest }, onCompare, onRestore }: HistoryLineRowProps) => {
  const words = useWords();
  const of = words('history.revision', { revision });
  return (
    <Flex gap={2} wrap="wrap" alignItems="flex-start">
      {revision > 1 && <Act label={words('compare.before-this')} of={of} onPress={() => onCompare({ from: revision - 1, to: revision })} />}
      {!isNewest && <Act label={words('compare.with-newest')} of={of} onPress={() => onCompare({ from: revision, to: 'newest' })} />}
      {!isNewest && <Act label={words('restore.open')} of={of} onPress={() => onRestore(revision)} />}
    </Flex>
  );
};

const Act = ({ label, of, onPress }: { readonly label: string; readonly of: string; readonly onPress: () => void }) => (
  <Button size="S" variant="tertiary" aria-label={`${label}: ${of}`} onClick={onPress}>
    {label}
  </Button>
);

/** With the agency they spoke for. */
const whoIn = ({ by, agency }: Happening, words: Words): string => {
  const name = by || words('history.concord');
  return agency === '' ? name : words('history.for-agency', { name, agency });
};

const moreOf = ({ from }: Happening): Readonly<Record<string, number>> => (from === null ? {} : { revision: from });

const Row = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[4]} 0;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;
