import { Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { ComparedRevision, Comparison } from '../../../contract/history';
import { useGetComparisonQuery } from '../api/history-api';
import type { DocumentAt } from '../document-at';
import { formatTime } from '../format-time';
import { LookupFailed } from '../publication/lookup-failed';
import type { Words } from '../words';
import { useWords } from '../words';
import { ChangesView } from './changes-view';
import { ComparisonBar } from './comparison-bar';
import { DiffMode, type Mode } from './diff-mode';
import type { Pair } from './pair';

interface ComparisonViewProps {
  readonly at: DocumentAt;
  readonly pair: Pair;
  readonly onPick: (pair: Pair) => void;
}

/** Two revisions, and what differs between them, as one text or side by side. */
export const ComparisonView = ({ at, pair, onPick }: ComparisonViewProps) => {
  const words = useWords();
  const [mode, setMode] = useState<Mode>('inline');
  const { data, error, isFetching, refetch } = useGetComparisonQuery({ ...at, ...pair }, { refetchOnMountOrArgChange: true });
  return (
    <Flex direction="column" alignItems="stretch" gap={5} aria-busy={isFetching}>
      <ComparisonBar {...{ at, pair, onPick, mode, onMode: setMode }} />
      {isFetching && <Loader small>{words('compare.loading')}</Loader>}
      {!isFetching && error !== undefined && <LookupFailed error={error} fault={words('compare.failed')} onRetry={() => void refetch()} />}
      {!isFetching && data && error === undefined && (
        <DiffMode.Provider value={mode}>
          <Differences comparison={data} />
        </DiffMode.Provider>
      )}
    </Flex>
  );
};

const Differences = ({ comparison }: { readonly comparison: Comparison }) => {
  const words = useWords();
  const { before, after, changes, items } = comparison;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={5} aria-label={words('compare.differences')}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('compare.sides', { before: sideIn(before, words), after: sideIn(after, words) })}
      </Typography>
      {changes.length === 0 && items.length === 0 && <Typography tag="p">{words('compare.same')}</Typography>}
      <ChangesView changes={changes} />
      {items.map(({ title, name, changes: inside }, index) => (
        <Flex key={index} tag="section" direction="column" alignItems="stretch" gap={3}>
          <Typography tag="h3" variant="delta">
            {words('compare.item', { name, title })}
          </Typography>
          {inside ? <ChangesView changes={inside} /> : <Typography tag="p">{words('compare.hidden')}</Typography>}
        </Flex>
      ))}
    </Flex>
  );
};

const sideIn = ({ revision, by, at }: ComparedRevision, words: Words): string =>
  words('compare.side', { revision, name: by || words('history.concord'), time: formatTime(at) });
