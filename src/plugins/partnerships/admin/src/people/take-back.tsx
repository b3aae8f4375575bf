import { ConfirmedAct } from '../../../../../admin-parts';
import type { StaffInvitation } from '../../../contract/people';
import { refusalWords } from '../api/refusal';
import { useRevokeMutation } from '../api/people-api';
import { useWords } from '../words';

interface TakeBackProps {
  readonly partnership: string;
  readonly invitation: StaffInvitation;
}

/** Takes an invitation back, after saying what that means. */
export const TakeBack = ({ partnership, invitation: { id, email } }: TakeBackProps) => {
  const words = useWords();
  const [revoke] = useRevokeMutation();
  return (
    <ConfirmedAct
      button={words('staff.revoke')}
      label={words('staff.revoke-of', { email })}
      variant="tertiary"
      title={words('staff.revoke-title')}
      body={words('staff.revoke-body', { email })}
      confirm={words('staff.revoke')}
      act={() => revoke({ partnership, invitation: id })}
      done={words('staff.revoked', { email })}
      sayRefusal={(error) => refusalWords(error, words('staff.act-failed'))}
    />
  );
};
