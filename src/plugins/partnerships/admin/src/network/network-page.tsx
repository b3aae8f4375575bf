import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';

import type { StaffInvited } from '../../../contract/people';
import { useGetNetworkQuery } from '../api/network-api';
import { InvitedNote } from '../people/invited-note';
import { LoadFailed } from '../settings/load-failed';
import { useWords } from '../words';
import { isAdding as wantsAdding } from './adding';
import { NewPartnershipModal } from './new-partnership-modal';
import { PartnershipLifePage } from './partnership-life-page';
import { PartnershipCard } from './partnership-card';

/** For network administrators: every partnership, and below it, each at an address of its own, what can become of one. */
const NetworkPage = () => (
  <Routes>
    <Route index element={<PartnershipsPage />} />
    <Route path=":partnership" element={<PartnershipLifePage />} />
  </Routes>
);

/** Every partnership, who runs it, and support access. */
const PartnershipsPage = () => {
  const words = useWords();
  const { data, error, isLoading, refetch } = useGetNetworkQuery(null, { refetchOnMountOrArgChange: true });
  const [isAdding, setIsAdding] = useState(wantsAdding(useLocation().state));
  const [invited, setInvited] = useState<StaffInvited | null>(null);
  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{words('network.title')}</Page.Title>
      <Layouts.Header
        title={words('network.title')}
        subtitle={words('network.subtitle')}
        primaryAction={
          data && (
            <Button startIcon={<Plus />} onClick={() => setIsAdding(true)}>
              {words('network.add')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        {error !== undefined && <LoadFailed error={error} onRetry={() => void refetch()} />}
        {data?.length === 0 && <EmptyStateLayout content={words('network.none')} shadow="tableShadow" />}
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {data?.map((each) => (
            <PartnershipCard key={each.id} partnership={each} onInvited={setInvited} />
          ))}
        </Flex>
        {isAdding && data && <NewPartnershipModal onClose={() => setIsAdding(false)} onInvited={setInvited} />}
        {invited && <InvitedNote invited={invited} onClose={() => setInvited(null)} />}
      </Layouts.Content>
    </Page.Main>
  );
};

export default NetworkPage;
