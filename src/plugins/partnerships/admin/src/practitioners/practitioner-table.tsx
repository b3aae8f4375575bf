import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system';

import type { Practitioner, PractitionerState } from '../../../contract/practitioners';
import type { PersonAct } from '../api/practitioners-api';
import { formatDay } from '../settings/format-day';
import { StackedTable } from '../settings/stacked-table';
import { useWords, type WordKey } from '../words';
import type { AskedAct } from './use-person-acts';

interface PractitionerTableProps {
  readonly people: readonly Practitioner[];
  readonly isBusy: boolean;
  readonly onAct: (act: AskedAct) => void;
}

const COLUMNS = ['people.name', 'people.organisation', 'people.state'] as const;

/** What can be done in each state, and what it is called there. */
const ACTS: Readonly<Record<PractitionerState, readonly (readonly [PersonAct, WordKey])[]>> = {
  asked: [
    ['approve', 'people.approve'],
    ['decline', 'people.decline'],
  ],
  invited: [
    ['renew', 'people.renew'],
    ['decline', 'people.withdraw'],
  ],
  approved: [['block', 'people.block']],
  blocked: [['unblock', 'people.unblock']],
};

export const PractitionerTable = ({ people, isBusy, onAct }: PractitionerTableProps) => (
  <StackedTable columns={COLUMNS} rowCount={people.length}>
    {people.map((person) => (
      <PersonRow key={person.id} person={person} isBusy={isBusy} onAct={onAct} />
    ))}
  </StackedTable>
);

const PersonRow = ({ person, isBusy, onAct }: Omit<PractitionerTableProps, 'people'> & { readonly person: Practitioner }) => {
  const words = useWords();
  const { name, email, organisation, state } = person;
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3}>
          <Typography fontWeight="semiBold">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {email}
          </Typography>
        </Flex>
      </Td>
      <Td data-column={organisation === '' ? undefined : words('people.organisation')}>
        <Typography>{organisation}</Typography>
      </Td>
      <Td data-column={words('people.state')}>
        <PersonState person={person} />
      </Td>
      <Td>
        <Flex gap={2} justifyContent="flex-end" wrap="wrap">
          {ACTS[state].map(([act, key], index) => (
            <Button
              key={act}
              size="S"
              disabled={isBusy}
              variant={state === 'asked' && index === 0 ? 'default' : 'tertiary'}
              aria-label={words('people.action-on', { action: words(key), name })}
              onClick={() => onAct({ act, person })}
            >
              {words(key)}
            </Button>
          ))}
        </Flex>
      </Td>
    </Tr>
  );
};

const PersonState = ({ person: { state, since, invitationExpiresAt } }: { readonly person: Practitioner }) => {
  const words = useWords();
  const hasEnded = invitationExpiresAt !== null && Date.parse(invitationExpiresAt) <= Date.now();
  const detail =
    invitationExpiresAt === null
      ? words('people.since', { date: formatDay(since) })
      : hasEnded
        ? words('people.link-ended')
        : words('people.until', { date: formatDay(invitationExpiresAt) });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight={state === 'asked' ? 'semiBold' : undefined}>{words(`people.state.${state}`)}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {detail}
      </Typography>
    </Flex>
  );
};
