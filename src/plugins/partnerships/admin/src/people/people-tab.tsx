import { Box, Flex, Loader, Typography } from '@strapi/design-system';

import { useGetMineQuery } from '../api/mine-api';
import { useGetPeopleQuery } from '../api/people-api';
import { LoadFailed } from '../settings/load-failed';
import { SupportHistory } from '../support/support-history';
import { useWords } from '../words';
import { InvitationList } from './invitation-list';
import { InviteForm } from './invite-form';
import { PersonList } from './person-list';
import { ROLE_WORDS } from './roles';

interface PeopleTabProps {
  readonly partnership: { readonly id: string; readonly name: string };
}

/** Who works for the partnership, for its managers; others are told why they see nothing. */
export const PeopleTab = ({ partnership }: PeopleTabProps) => {
  const words = useWords();
  const { data: mine } = useGetMineQuery(null);
  const own = mine?.partnerships.find(({ id }) => id === partnership.id);
  if (!mine) return <Loader>{words('settings.loading')}</Loader>;
  if (own?.through === 'membership' && own.role === 'manager') return <ManagedPeople partnership={partnership} />;
  return (
    <Box paddingTop={6}>
      <Typography tag="p">
        {own?.through === 'membership'
          ? words('staff.not-manager', { partnership: partnership.name, role: words(ROLE_WORDS[own.role].name) })
          : words('staff.not-member', { partnership: partnership.name })}
      </Typography>
    </Box>
  );
};

const ManagedPeople = ({ partnership }: PeopleTabProps) => {
  const words = useWords();
  const { data, error, refetch } = useGetPeopleQuery({ partnership: partnership.id }, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader>{words('settings.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={8} paddingTop={6}>
      <Typography tag="p">{words('staff.intro', { partnership: partnership.name })}</Typography>
      <PersonList partnership={partnership} people={data.people} fromAbove={data.fromAbove} />
      <InviteForm partnership={partnership} />
      <InvitationList partnership={partnership.id} invitations={data.invitations} />
      <SupportHistory partnership={partnership} history={data.supportAccess} />
    </Flex>
  );
};
