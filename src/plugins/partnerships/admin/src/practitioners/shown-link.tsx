import { Typography } from '@strapi/design-system';

import { CopyField } from '../settings/copy-field';
import { ResultModal } from '../settings/result-modal';
import { useWords } from '../words';
import type { Invited } from './use-person-acts';

/** What became of an invitation: mailed, or a link to hand over. */
export const ShownLink = ({
  invited: { practitioner, mail, link },
  onClose,
}: {
  readonly invited: Invited;
  readonly onClose: () => void;
}) => {
  const words = useWords();
  const { name, email } = practitioner;
  return (
    <ResultModal title={words('people.link.title', { name })} onClose={onClose}>
      <Typography tag="p" role="status">
        {words(`people.link.mail.${mail}`, { email })}
      </Typography>
      {link !== null && <CopyField label={words('people.link.label')} value={link} />}
    </ResultModal>
  );
};
