import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { GuestLine, GuestState } from '../../../contract/guests';
import { formatTime } from '../format-time';
import { Said } from '../review/said';
import { whoseAgency } from '../review/whose-agency';
import type { WordKey } from '../words';
import { useWords } from '../words';
import { isOpen } from './is-open';

interface GuestRowProps {
  readonly guest: GuestLine;
  readonly isBusy: boolean;
  readonly onSendAgain: () => void;
  readonly onWithdraw: () => void;
}

/** Somebody outside: who they are, where their request stands, what they said, and what can be done about it. */
export const GuestRow = ({ guest, isBusy, onSendAgain, onWithdraw }: GuestRowProps) => {
  const words = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const name = guest.name || words('guests.erased-name');
  const { agency, partnership } = guest;
  const wanted =
    agency === null ? words('guests.for-comment') : words('guests.for-agency', { name: whoseAgency({ name: agency, partnership }) });
  const withdraw = () => {
    setIsAsking(false);
    onWithdraw();
  };
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1} style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {name}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[guest.email, wanted].filter(Boolean).join(' · ')}
      </Typography>
      <GuestStanding guest={guest} />
      {guest.isLocked && isOpen(guest) && (
        <Typography tag="p" variant="pi" textColor="danger600">
          {words('guests.locked')}
        </Typography>
      )}
      {guest.isYours && isOpen(guest) && <Buttons {...{ name, isBusy, onSendAgain }} onWithdraw={() => setIsAsking(true)} />}
      {isAsking && (
        <ConfirmDialog
          title={words('guests.withdraw-title', { name })}
          body={words('guests.withdraw-body')}
          confirm={words('guests.withdraw')}
          isBusy={isBusy}
          onClose={() => setIsAsking(false)}
          onConfirm={withdraw}
        />
      )}
    </Flex>
  );
};

interface ButtonsProps extends Omit<GuestRowProps, 'guest'> {
  readonly name: string;
}

const Buttons = ({ name, isBusy, onSendAgain, onWithdraw }: ButtonsProps) => {
  const words = useWords();
  return (
    <Flex gap={4}>
      <TextButton disabled={isBusy} aria-label={words('guests.send-again-to', { name })} onClick={onSendAgain}>
        {words('guests.send-again')}
      </TextButton>
      <TextButton disabled={isBusy} aria-label={words('guests.withdraw-of', { name })} onClick={onWithdraw}>
        {words('guests.withdraw')}
      </TextButton>
    </Flex>
  );
};

const SAID: Readonly<Partial<Record<GuestState, WordKey>>> = {
  agreed: 'guests.agreed',
  'asked-for-changes': 'guests.asked-for-changes',
  commented: 'guests.commented',
};

const REMARKED = { comment: 'guests.commented', 'request-changes': 'guests.asked-for-changes' } as const;

const GuestStanding = ({ guest }: { readonly guest: GuestLine }) => {
  const { said, remark, isWithdrawn } = guest;
  const words = useWords();
  const word = SAID[guest.state];
  if (!said || !word) return <GuestAsked guest={guest} />;
  const sayings = [...(remark ? [{ ...remark, word: REMARKED[remark.kind] }] : []), { ...said, word }];
  const inOrder = sayings.sort((a, b) => a.at.localeCompare(b.at));
  return (
    <>
      {inOrder.map((saying) => (
        <Said key={saying.word} act={{ ...saying, by: '' }} word={saying.word} />
      ))}
      {isWithdrawn && (
        <Typography tag="p" variant="pi" textColor="neutral800">
          {words('guests.withdrawn-after')}
        </Typography>
      )}
    </>
  );
};

const GuestAsked = ({ guest: { state, askedBy, askedAt, openedAt, expiresAt } }: { readonly guest: GuestLine }) => {
  const words = useWords();
  const facts = { name: askedBy || words('signoff.somebody'), time: formatTime(askedAt), until: formatTime(expiresAt) };
  const opened = state === 'waiting' && openedAt !== null ? ` ${words('guests.opened', { time: formatTime(openedAt) })}` : '';
  return (
    <Typography tag="p" variant="pi" textColor="neutral800">
      {words(`guests.${STATE_WORDS[state]}`, facts)}
      {opened}
    </Typography>
  );
};

const STATE_WORDS = {
  waiting: 'waiting',
  agreed: 'waiting',
  'asked-for-changes': 'waiting',
  commented: 'waiting',
  withdrawn: 'withdrawn',
  expired: 'expired',
  erased: 'erased',
} as const;
