import { Box, EmptyStateLayout, Field, SingleSelect, SingleSelectOption, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { ManagedPartnership } from '../../../contract/site-keys';
import { useGetManagedQuery } from '../api/keys-api';
import { PractitionersTab } from '../practitioners/practitioners-tab';
import { WebsiteKeysTab } from '../website-keys/website-keys-tab';
import { useWords } from '../words';
import { LoadFailed } from './load-failed';

/** Settings of the partnerships that one manages, by tabs. */
const PartnershipSettings = () => {
  const words = useWords();
  const { data, error, isLoading, refetch } = useGetManagedQuery(null);
  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{words('settings.title')}</Page.Title>
      <Layouts.Header title={words('settings.title')} subtitle={words('settings.subtitle')} />
      <Layouts.Content>
        {error !== undefined && <LoadFailed error={error} onRetry={() => void refetch()} />}
        {data?.length === 0 && (
          <EmptyStateLayout content={`${words('settings.none.title')}. ${words('settings.none')}`} shadow="tableShadow" />
        )}
        {data && data.length > 0 && <ManagedSettings managed={data} />}
      </Layouts.Content>
    </Page.Main>
  );
};

const ManagedSettings = ({ managed }: { readonly managed: readonly ManagedPartnership[] }) => {
  const words = useWords();
  const [picked, setPicked] = useState(managed[0]?.id ?? '');
  return (
    <>
      {managed.length > 1 && (
        <Box paddingBottom={6} maxWidth="40rem">
          <Field.Root>
            <Field.Label>{words('settings.partnership')}</Field.Label>
            <SingleSelect value={picked} onChange={(value: string | number) => setPicked(String(value))}>
              {managed.map(({ id, name }) => (
                <SingleSelectOption key={id} value={id}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
      )}
      <Tabs.Root key={picked} defaultValue="keys" variant="simple">
        <Tabs.List aria-label={words('settings.tabs')}>
          <Tabs.Trigger value="keys">{words('keys.tab')}</Tabs.Trigger>
          <Tabs.Trigger value="practitioners">{words('people.tab')}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="keys">
          <WebsiteKeysTab partnership={picked} managed={managed} />
        </Tabs.Content>
        <Tabs.Content value="practitioners">
          <PractitionersTab partnership={picked} slug={managed.find(({ id }) => id === picked)?.slug ?? ''} />
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
};

export default PartnershipSettings;
