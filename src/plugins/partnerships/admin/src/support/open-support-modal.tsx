import { Field, SingleSelect, SingleSelectOption, Textarea, Typography } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

import { FormModal } from '../../../../../admin-parts';
import type { NetworkPartnership } from '../../../contract/network';
import { useWords } from '../words';
import { useOpenSupport } from './use-open-support';

interface OpenSupportModalProps {
  readonly partnership: Pick<NetworkPartnership, 'id' | 'name' | 'closedOn'>;
  readonly onClose: () => void;
}

const HOURS = [1, 4, 8, 24];

/** Asks for the reason and the time before a partnership's working copies open. */
export const OpenSupportModal = ({ partnership, onClose }: OpenSupportModalProps) => {
  const words = useWords();
  const { reason, hours, error, isBusy, setReason, setHours, send } = useOpenSupport(partnership, onClose);
  const isClosed = partnership.closedOn !== null;
  return (
    <FormModal
      title={words('support.ask-title', { partnership: partnership.name })}
      confirm={words('support.ask')}
      isBusy={isBusy}
      refusal={null}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <Typography tag="p">
        {words(isClosed ? 'support.ask-intro-closed' : 'support.ask-intro', { partnership: partnership.name })}
      </Typography>
      <Field.Root required error={error} hint={words(isClosed ? 'support.reason-hint-closed' : 'support.reason-hint')}>
        <Field.Label>{words('support.reason')}</Field.Label>
        <Textarea value={reason} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)} />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Field.Root>
        <Field.Label>{words('support.hours')}</Field.Label>
        <SingleSelect value={hours} onChange={(value: string | number) => setHours(Number(value))}>
          {HOURS.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {words('support.hours-of', { hours: each })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </FormModal>
  );
};
