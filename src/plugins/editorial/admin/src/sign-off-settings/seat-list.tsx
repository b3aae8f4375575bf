import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Signatory, SignOffDesk } from '../../../contract/sign-off';
import { useWords } from '../words';
import { SEATS, seatOf, toSeat, withSeat } from './agency-form';

interface SeatListProps {
  readonly legend: string;
  readonly people: SignOffDesk['people'];
  readonly signatories: readonly Signatory[];
  readonly onChange: (signatories: readonly Signatory[]) => void;
}

/** Everybody who works for the partnership, and whether they hold the seat or stand in for those who do. */
export const SeatList = ({ legend, people, signatories, onChange }: SeatListProps) => {
  const words = useWords();
  return (
    <Group>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {legend}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('desk.signatories-hint')}
      </Typography>
      {people.map(({ userId, name }) => (
        <Flex key={userId} gap={3} wrap="wrap" justifyContent="space-between" paddingTop={3}>
          <Box flex="1" minWidth="16rem">
            <Typography>{name}</Typography>
          </Box>
          <Box width="18rem">
            <SingleSelect
              aria-label={words('desk.seat', { name })}
              size="S"
              value={seatOf(signatories, userId)}
              onChange={(picked: string | number) => onChange(withSeat(signatories, userId, toSeat(picked) ?? 'none'))}
            >
              {SEATS.map((seat) => (
                <SingleSelectOption key={seat} value={seat}>
                  {words(`desk.seat.${seat}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
        </Flex>
      ))}
    </Group>
  );
};

const Group = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    padding: 0;
  }
`;
