import { Badge, Typography } from '@strapi/design-system';

import { ListRow } from '../../../../../admin-parts';
import type { PersonFromAbove } from '../../../contract/people';
import { useWords } from '../words';
import { ROLE_WORDS } from './roles';
import { houses, roleHere, sayWays } from './ways-from-above';

interface FromAboveRowProps {
  /** Name of the one whose people are listed. */
  readonly partnership: string;
  readonly person: PersonFromAbove;
}

/** Somebody who works here through a partnership above: to be known of, and changed there. */
export const FromAboveRow = ({ partnership, person: { name, email, isSwitchedOff, through } }: FromAboveRowProps) => {
  const words = useWords();
  const [highest] = through;
  return (
    <ListRow acts={<Badge>{words('staff.through', { above: houses(through) })}</Badge>}>
      <Typography fontWeight="bold">{name}</Typography>
      <Typography textColor="neutral600">{email}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {highest && words(ROLE_WORDS[roleHere(highest.role)].may)}{' '}
        {words('staff.through-why', { ways: sayWays(words, through), partnership })}
      </Typography>
      {isSwitchedOff && (
        <Typography variant="pi" textColor="danger600">
          {words('staff.off')}
        </Typography>
      )}
    </ListRow>
  );
};
