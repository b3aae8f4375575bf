import { Box, Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { useState } from 'react';

import type { AuditFilter } from '../../../contract/audit';
import { useGetAuditPageQuery } from '../api/audit-api';
import { LookupFailed } from '../publication/lookup-failed';
import { useWords } from '../words';
import { isEverything } from './audit-filter';
import { AuditLineRow } from './audit-line-row';

/** What happened, the newest first; older entries when they are asked for. To be made anew for another filter. */
export const AuditList = ({ filter }: { readonly filter: AuditFilter }) => {
  const words = useWords();
  const [pages, setPages] = useState<readonly (number | null)[]>([null]);
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius paddingLeft={6} paddingRight={6} paddingTop={3} paddingBottom={3}>
      <ol aria-label={words('audit.list')}>
        {pages.map((before, index) => (
          <AuditPart
            key={before ?? 'newest'}
            {...{ filter, before }}
            {...(index === pages.length - 1 && { onMore: (next: number) => setPages([...pages, next]) })}
          />
        ))}
      </ol>
    </Box>
  );
};

interface AuditPartProps {
  readonly filter: AuditFilter;
  readonly before: number | null;
  /** Left out where older ones are shown already. */
  readonly onMore?: (next: number) => void;
}

const AuditPart = ({ filter, before, onMore }: AuditPartProps) => {
  const words = useWords();
  const { data, error, isLoading, refetch } = useGetAuditPageQuery({ filter, before }, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Loader small>{words('audit.loading')}</Loader>;
  if (!data) return <LookupFailed error={error} fault={words('audit.failed')} onRetry={() => void refetch()} />;
  const { lines, next } = data;
  const isEmpty = lines.length === 0 && before === null;
  return (
    <>
      {isEmpty && <EmptyStateLayout content={words(isEverything(filter) ? 'audit.none-yet' : 'audit.none')} />}
      {lines.map((line) => (
        <AuditLineRow key={line.sequence} line={line} />
      ))}
      {next !== null && onMore && (
        <Flex tag="li" paddingTop={4} paddingBottom={2}>
          <Button variant="secondary" onClick={() => onMore(next)}>
            {words('audit.older')}
          </Button>
        </Flex>
      )}
    </>
  );
};
