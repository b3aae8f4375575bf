import { Badge, Typography } from '@strapi/design-system';

import { ListRow } from '../../../../../admin-parts';
import type { Person } from '../../../contract/people';
import { formatMinute } from '../settings/format-day';
import { useWords } from '../words';
import { EndMembership } from './end-membership';
import { PersonRole } from './person-role';
import { ROLE_WORDS } from './roles';
import { roleHere, sayWays, waysToMore } from './ways-from-above';

interface PersonRowProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly person: Person;
  readonly isLastManager: boolean;
}

/** One person: who, what they may do, when they were here; and what a manager can change. */
export const PersonRow = ({ partnership, person, isLastManager }: PersonRowProps) => {
  const words = useWords();
  const { name, email, lastSeenAt, isSwitchedOff, isYou } = person;
  return (
    <ListRow
      acts={
        isLastManager ? (
          <Badge>{words('staff.last-manager')}</Badge>
        ) : (
          <>
            <PersonRole partnership={partnership} person={person} />
            <EndMembership partnership={partnership} person={person} />
          </>
        )
      }
    >
      <Typography fontWeight="bold">
        {name}
        {isYou ? ` (${words('staff.you')})` : ''}
      </Typography>
      <Typography textColor="neutral600">{email}</Typography>
      <RightsHere partnership={partnership.name} person={person} />
      <Typography variant="pi" textColor={isSwitchedOff ? 'danger600' : 'neutral600'}>
        {isSwitchedOff ? words('staff.off') : seen(words, lastSeenAt)}
      </Typography>
    </ListRow>
  );
};

/** What somebody may do, also where that is more than their membership says. */
const RightsHere = ({ partnership, person: { role, alsoThrough } }: { readonly partnership: string; readonly person: Person }) => {
  const words = useWords();
  const ways = waysToMore(alsoThrough, role);
  const [highest] = ways;
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {words(ROLE_WORDS[highest ? roleHere(highest.role) : role].may)}
      </Typography>
      {highest && (
        <Typography variant="pi" textColor="neutral600">
          {words('staff.also-through', { ways: sayWays(words, ways), partnership })}
        </Typography>
      )}
    </>
  );
};

const seen = (words: ReturnType<typeof useWords>, at: string | null): string =>
  at === null ? words('staff.never-seen') : words('staff.last-seen', { time: formatMinute(at) });
