import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';

import { useGetPractitionersQuery } from '../api/practitioners-api';
import { LoadFailed } from '../settings/load-failed';
import { useWords } from '../words';
import { ConfirmAct } from './confirm-act';
import { InviteModal } from './invite-modal';
import { PractitionerTable } from './practitioner-table';
import { ShownLink } from './shown-link';
import { usePersonActs } from './use-person-acts';

/** Who may read what a partnership publishes for practitioners. */
export const PractitionersTab = ({ partnership, slug }: { readonly partnership: string; readonly slug: string }) => {
  const words = useWords();
  const { data: known, error, isLoading, refetch } = useGetPractitionersQuery({ partnership }, { refetchOnMountOrArgChange: true });
  // What was known before does not stand beside a refusal.
  const data = error === undefined ? known : undefined;
  const acts = usePersonActs(partnership);
  const [isInviting, setIsInviting] = useState(false);
  const invite = (
    <Button startIcon={<Plus />} onClick={() => setIsInviting(true)}>
      {words('people.invite')}
    </Button>
  );
  return (
    <Box paddingTop={6}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={6} paddingBottom={5} wrap={{ initial: 'wrap', medium: 'nowrap' }}>
        <Intro slug={slug} />
        {data && data.length > 0 && invite}
      </Flex>
      {isLoading && <Loader>{words('settings.loading')}</Loader>}
      {error !== undefined && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyStateLayout content={`${words('people.empty.title')}. ${words('people.empty')}`} action={invite} shadow="tableShadow" />
      )}
      {data && data.length > 0 && <PractitionerTable people={data} isBusy={acts.isBusy} onAct={acts.start} />}
      {isInviting && (
        <InviteModal
          partnership={partnership}
          onClose={() => setIsInviting(false)}
          onInvited={(invited) => {
            setIsInviting(false);
            acts.show(invited);
          }}
        />
      )}
      {acts.asked && <ConfirmAct asked={acts.asked} isBusy={acts.isBusy} onClose={acts.cancel} onConfirm={acts.confirm} />}
      {acts.invited && <ShownLink invited={acts.invited} onClose={acts.cancel} />}
    </Box>
  );
};

const Intro = ({ slug }: { readonly slug: string }) => {
  const words = useWords();
  const page = `${window.location.origin}/practitioners`;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} style={{ maxWidth: '44rem' }}>
      <Typography tag="p" textColor="neutral700">
        {words('people.intro')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {words('people.page', { address: `${page}/sign-in`, ask: `${page}/ask?partnership=${slug}` })}
      </Typography>
    </Flex>
  );
};
