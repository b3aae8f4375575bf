import { Field, Radio } from '@strapi/design-system';
import { useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import { useWords } from '../words';
import type { Review } from './use-review';
import { whoseAgency } from './whose-agency';

/** For whom somebody agrees who may sign for several agencies: they can speak for one of each partnership. */
export const ChooseAgency = ({ review: { seats, refusal, isBusy, close, send } }: { readonly review: Review }) => {
  const words = useWords();
  const [agency, setAgency] = useState('');
  const [isTried, setIsTried] = useState(false);
  const hint = new Set(seats.map(({ partnership }) => partnership)).size > 1 ? 'review.agency-hint-each' : 'review.agency-hint';
  const submit = () => {
    setIsTried(true);
    if (agency !== '') void send('approve', agency);
  };
  return (
    <FormModal
      title={words('review.agency-title')}
      confirm={words('review.approve')}
      {...{ isBusy, refusal }}
      onClose={close}
      onSubmit={submit}
    >
      <Field.Root required hint={words(hint)} error={isTried && agency === '' ? words('review.agency-missing') : undefined}>
        <Field.Label>{words('review.agency')}</Field.Label>
        <Radio.Group value={agency} aria-label={words('review.agency')} onValueChange={setAgency}>
          {seats.map((seat) => (
            <Radio.Item key={seat.id} value={seat.id}>
              {whoseAgency(seat)}
            </Radio.Item>
          ))}
        </Radio.Group>
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </FormModal>
  );
};
