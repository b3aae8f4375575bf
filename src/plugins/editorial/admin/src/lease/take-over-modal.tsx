import { Field, Textarea, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import { useTakeOverLeaseMutation, type LeaseArgs } from '../api/lease-api';
import { readRefusal } from '../api/refusal';
import { useWords } from '../words';

interface TakeOverModalProps {
  readonly args: LeaseArgs;
  /** Who has the form. */
  readonly name: string;
  readonly isBack: boolean;
  readonly onClose: () => void;
}

/** Asks, before a form is taken from somebody, for a few words to them. */
export const TakeOverModal = ({ args, name, isBack, onClose }: TakeOverModalProps) => {
  const words = useWords();
  const [notice, setNotice] = useState('');
  const [refusal, setRefusal] = useState('');
  const [takeOver, { isLoading: isBusy }] = useTakeOverLeaseMutation();
  const submit = async () => {
    const answer = await takeOver({ ...args, notice });
    if ('error' in answer) setRefusal(readRefusal(answer.error, words('lease.failed')).message);
    else onClose();
  };
  return (
    <FormModal
      title={words(isBack ? 'lease.back-title' : 'lease.over-title', { name })}
      confirm={words(isBack ? 'lease.take-back' : 'lease.confirm')}
      {...{ isBusy, refusal, onClose }}
      onSubmit={() => void submit()}
    >
      <Typography tag="p">{words('lease.over-intro', { name })}</Typography>
      <Field.Root hint={words('lease.notice-hint')}>
        <Field.Label>{words('lease.notice', { name })}</Field.Label>
        <Textarea value={notice} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setNotice(event.target.value)} />
        <Field.Hint />
      </Field.Root>
    </FormModal>
  );
};
