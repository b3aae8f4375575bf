import { Typography } from '@strapi/design-system';

import type { StaffInvited } from '../../../contract/people';
import { CopyField } from '../settings/copy-field';
import { ResultModal } from '../settings/result-modal';
import { useWords } from '../words';

interface InvitedNoteProps {
  readonly invited: StaffInvited;
  readonly onClose: () => void;
}

/** Whether the e-mail went out, and the link when it did not: nothing is lost. */
export const InvitedNote = ({ invited: { email, path, isSent }, onClose }: InvitedNoteProps) => {
  const words = useWords();
  return (
    <ResultModal title={words('staff.invited-title', { email })} onClose={onClose}>
      <Typography tag="p">{words(isSent ? 'staff.invited-sent' : 'staff.invited-not-sent', { email })}</Typography>
      {path !== null && (
        <>
          <CopyField label={words('staff.invited-link', { email })} value={`${window.location.origin}${path}`} />
          <Typography tag="p" variant="pi" textColor="neutral600">
            {words('staff.invited-once')}
          </Typography>
        </>
      )}
    </ResultModal>
  );
};
