import { Box, Flex, Loader, Typography } from '@strapi/design-system';

import type { SettingsTabProps } from '../../../../partnerships/contract/admin';
import { readRefusal } from '../api/refusal';
import { useGetSignOffDeskQuery } from '../api/sign-off-api';
import { LookupFailed } from '../publication/lookup-failed';
import { useWords } from '../words';
import { AgencyList } from './agency-list';
import { ReviewLeads } from './review-leads';
import { TypeList } from './type-list';

/** How a partnership signs off, for its managers; others are told whose it is. */
export const SignOffTab = ({ partnership: { id } }: SettingsTabProps) => {
  const words = useWords();
  const { data: desk, error, refetch } = useGetSignOffDeskQuery({ partnership: id }, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <NotShown error={error} onRetry={() => void refetch()} />;
  if (!desk) return <Loader>{words('desk.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={8} paddingTop={6}>
      <TypeList partnership={id} desk={desk} />
      <AgencyList partnership={id} desk={desk} />
      <ReviewLeads partnership={id} desk={desk} />
    </Flex>
  );
};

interface NotShownProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A refusal stays one however often it is tried; a fault may pass. */
const NotShown = ({ error, onRetry }: NotShownProps) => {
  const words = useWords();
  const { code, message } = readRefusal(error, words('desk.failed'));
  return (
    <Box paddingTop={6}>
      {code === 'fault' ? <LookupFailed error={error} fault={message} onRetry={onRetry} /> : <Typography tag="p">{message}</Typography>}
    </Box>
  );
};
