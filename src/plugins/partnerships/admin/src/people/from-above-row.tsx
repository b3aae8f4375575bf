import { Badge, Typography } from '@strapi/design-system';

import { ListRow } from '../../../../../admin-parts';
import type { PersonFromAbove } from '../../../contract/people';
import { useWords } from '../words';
import { ROLE_WORDS } from './roles';

interface FromAboveRowProps {
  /** Name of the one whose people are listed. */
  readonly partnership: string;
  readonly person: PersonFromAbove;
}

/** Somebody who works here through a partnership above: to be known of, and changed there. */
export const FromAboveRow = ({ partnership, person: { name, email, role, isSwitchedOff, through } }: FromAboveRowProps) => {
  const words = useWords();
  const above = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(through);
  // Who manages there does not manage here.
  const may = ROLE_WORDS[role === 'manager' ? 'publisher' : role].may;
  return (
    <ListRow acts={<Badge>{words('staff.through', { above })}</Badge>}>
      <Typography fontWeight="bold">{name}</Typography>
      <Typography textColor="neutral600">{email}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {words(may)} {words('staff.through-why', { role: words(ROLE_WORDS[role].name), above, partnership })}
      </Typography>
      {isSwitchedOff && (
        <Typography variant="pi" textColor="danger600">
          {words('staff.off')}
        </Typography>
      )}
    </ListRow>
  );
};
