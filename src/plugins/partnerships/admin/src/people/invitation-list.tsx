import { Typography } from '@strapi/design-system';

import { RowList, Section } from '../../../../../admin-parts';
import type { StaffInvitation } from '../../../contract/people';
import { useWords } from '../words';
import { InvitationRow } from './invitation-row';

interface InvitationListProps {
  readonly partnership: string;
  readonly invitations: readonly StaffInvitation[];
}

/** Who was invited and has not come in yet. */
export const InvitationList = ({ partnership, invitations }: InvitationListProps) => {
  const words = useWords();
  return (
    <Section title={words('staff.waiting')}>
      {invitations.length === 0 ? (
        <Typography tag="p" textColor="neutral600">
          {words('staff.waiting-none')}
        </Typography>
      ) : (
        <RowList label={words('staff.waiting')}>
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} partnership={partnership} invitation={invitation} />
          ))}
        </RowList>
      )}
    </Section>
  );
};
