import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';

import type { GuestLine } from '../../../contract/guests';
import { useGetGuestsQuery, useSendGuestAgainMutation, useWithdrawGuestMutation } from '../api/guests-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { PanelHeading } from '../publication/panel-heading';
import { useWords } from '../words';
import { AskModal } from './ask-modal';
import { GuestRow } from './guest-row';

interface GuestsPartProps {
  readonly at: DocumentAt;
  readonly onDone: (message: string) => void;
  readonly onRefused: (message: string) => void;
}

const Guests = styled.ul`
  list-style: none;

  li + li {
    margin-top: ${({ theme }) => theme.spaces[3]};
    padding-top: ${({ theme }) => theme.spaces[3]};
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

/** People outside who were asked about the document, and the way to ask another. Nothing while there is neither. */
export const GuestsPart = ({ at, onDone, onRefused }: GuestsPartProps) => {
  const words = useWords();
  const { data } = useGetGuestsQuery(at, { refetchOnMountOrArgChange: true });
  const [isAsking, setIsAsking] = useState(false);
  const [sendAgain, sending] = useSendGuestAgainMutation();
  const [withdraw, withdrawing] = useWithdrawGuestMutation();
  if (!data || (data.guests.length === 0 && data.cannotAsk !== null)) return null;
  const told = async (answer: PromiseLike<object>, done: string) => {
    const outcome = await answer;
    if (!('error' in outcome)) onDone(done);
    else onRefused(readRefusal(outcome.error, words('fault.guests')).message);
  };
  const of = ({ id, name }: GuestLine) => ({
    onSendAgain: () => void told(sendAgain({ ...at, guest: id }), words('guests.done-sent', { name })),
    onWithdraw: () => void told(withdraw({ ...at, guest: id }), words('guests.done-withdrawn', { name })),
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <PanelHeading>{words('guests.title')}</PanelHeading>
      {data.guests.length > 0 && (
        <Guests>
          {data.guests.map((guest) => (
            <GuestRow key={guest.id} guest={guest} isBusy={sending.isLoading || withdrawing.isLoading} {...of(guest)} />
          ))}
        </Guests>
      )}
      {data.cannotAsk === null && (
        <Button variant="tertiary" fullWidth onClick={() => setIsAsking(true)}>
          {words('guests.ask')}
        </Button>
      )}
      {data.guests.length > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('guests.opened-hint')}
        </Typography>
      )}
      {isAsking && <AskModal at={at} desk={data} onClose={() => setIsAsking(false)} onDone={onDone} />}
    </Flex>
  );
};
