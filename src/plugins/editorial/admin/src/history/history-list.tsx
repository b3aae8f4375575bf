import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useGetHistoryQuery } from '../api/history-api';
import type { DocumentAt } from '../document-at';
import { LookupFailed } from '../publication/lookup-failed';
import { useWords } from '../words';
import type { Pair } from './pair';
import { HistoryLineRow } from './history-line-row';

interface HistoryListProps {
  readonly at: DocumentAt;
  readonly onCompare: (pair: Pair) => void;
  readonly onRestore: (revision: number) => void;
}

/** Revisions, the newest first; older ones when they are asked for. */
export const HistoryList = ({ at, ...acts }: HistoryListProps) => {
  const [pages, setPages] = useState<readonly (number | null)[]>([null]);
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={0}>
      {pages.map((before, index) => (
        <HistoryPart
          key={before ?? 'newest'}
          {...{ at, before, ...acts }}
          {...(index === pages.length - 1 && { onMore: (next: number) => setPages([...pages, next]) })}
        />
      ))}
    </Flex>
  );
};

interface HistoryPartProps extends HistoryListProps {
  readonly before: number | null;
  /** Left out where older ones are shown already. */
  readonly onMore?: (next: number) => void;
}

const HistoryPart = ({ at, before, onMore, ...acts }: HistoryPartProps) => {
  const words = useWords();
  const { data, error, isLoading, refetch } = useGetHistoryQuery({ ...at, before }, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Loader small>{words('history.loading')}</Loader>;
  if (!data) return <LookupFailed error={error} fault={words('history.failed')} onRetry={() => void refetch()} />;
  const { lines, next } = data;
  return (
    <>
      {lines.length === 0 && <Typography tag="li">{words('history.empty')}</Typography>}
      {lines.map((line) => (
        <HistoryLineRow key={line.revision} line={line} {...acts} />
      ))}
      {next !== null && onMore && (
        <Flex tag="li" paddingTop={4}>
          <Button variant="secondary" onClick={() => onMore(next)}>
            {words('history.older')}
          </Button>
        </Flex>
      )}
    </>
  );
};
