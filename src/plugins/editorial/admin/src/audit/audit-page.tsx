import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { AuditChoices, AuditFilter } from '../../../contract/audit';
import { useGetAuditChoicesQuery } from '../api/audit-api';
import { LookupFailed } from '../publication/lookup-failed';
import { useWords } from '../words';
import { EVERYTHING } from './audit-filter';
import { AuditFilters } from './audit-filters';
import { AuditList } from './audit-list';
import { useExport } from './use-export';

/** Who did what: for managers that of their partnerships, for administrators of the network all. */
const AuditPage = () => {
  const words = useWords();
  const { data: choices, error, isLoading, refetch } = useGetAuditChoicesQuery(null, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{words('audit.title')}</Page.Title>
      <Layouts.Header
        title={words('audit.title')}
        subtitle={choices?.of ? words('audit.subtitle-of', { name: choices.of }) : words('audit.subtitle')}
      />
      <Layouts.Content>
        {choices ? (
          <Trail choices={choices} />
        ) : (
          <LookupFailed error={error} fault={words('audit.failed')} onRetry={() => void refetch()} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default AuditPage;

const Trail = ({ choices }: { readonly choices: AuditChoices }) => {
  const words = useWords();
  const [filter, setFilter] = useState<AuditFilter>(EVERYTHING);
  const { of, keptYears } = choices;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
      <AuditFilters {...{ filter, choices }} onChange={(part) => setFilter({ ...filter, ...part })} onClear={() => setFilter(EVERYTHING)} />
      <AuditList key={JSON.stringify([of, filter])} filter={filter} />
      <Exports filter={filter} />
      <Typography tag="p" variant="pi" textColor="neutral600">
        {keptYears === 0 ? words('audit.kept-for-ever') : words('audit.kept', { years: keptYears })}
      </Typography>
    </Flex>
  );
};

const Exports = ({ filter }: { readonly filter: AuditFilter }) => {
  const words = useWords();
  const { exportAs, isBusy } = useExport(filter);
  return (
    <Flex gap={3} wrap="wrap">
      <Button variant="secondary" startIcon={<Download />} disabled={isBusy} onClick={() => void exportAs('csv')}>
        {words('audit.export-csv')}
      </Button>
      <Button variant="tertiary" disabled={isBusy} onClick={() => void exportAs('json')}>
        {words('audit.export-json')}
      </Button>
    </Flex>
  );
};
