import { Field, Textarea } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

import { useWords } from '../words';
import { KindChoice } from './kind-choice';
import { ReplacementPicker } from './replacement-picker';
import type { WithdrawForm, WithdrawFormErrors } from './withdraw-form';

interface WithdrawFieldsProps {
  readonly uid: string;
  readonly form: WithdrawForm;
  readonly errors: WithdrawFormErrors;
  readonly onChange: (part: Partial<WithdrawForm>) => void;
}

export const WithdrawFields = ({ uid, form, errors, onChange }: WithdrawFieldsProps) => {
  const words = useWords();
  return (
    <>
      <KindChoice kind={form.kind} onChange={(kind) => onChange({ kind })} />
      <Field.Root required error={errors.reason && words(errors.reason)} hint={words('withdraw.reason-hint')}>
        <Field.Label>{words('withdraw.reason')}</Field.Label>
        <Textarea value={form.reason} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange({ reason: event.target.value })} />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <ReplacementPicker
        uid={uid}
        isRequired={form.kind === 'replaced'}
        error={errors.replacement && words(errors.replacement)}
        value={form.replacement}
        onChange={(replacement) => onChange({ replacement })}
      />
    </>
  );
};
