import { Field, Textarea } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import type { LifeActName, ShownPlan } from '../../../contract/life';
import { useWords } from '../words';
import { PlanWords } from './plan-words';
import type { LifeActState } from './use-life-act';

interface PlanModalProps {
  readonly act: LifeActName;
  readonly partnership: string;
  readonly plan: ShownPlan;
  readonly state: Pick<LifeActState, 'refusal' | 'isBusy' | 'confirm' | 'close'>;
}

/** What would change, in words; then why, and only then it is done. */
export const PlanModal = ({ act, partnership, plan, state }: PlanModalProps) => {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const isStopped = plan.problems.length > 0;
  const submit = () => {
    if (reason.trim() === '') setError(words('life.reason-missing'));
    else void state.confirm(reason);
  };
  return (
    <FormModal
      title={words(`life.${act}.plan`, { partnership })}
      confirm={words(`life.${act}.confirm`)}
      isBusy={state.isBusy}
      isStopped={isStopped}
      refusal={state.refusal}
      onClose={state.close}
      onSubmit={submit}
    >
      <PlanWords plan={plan} />
      {!isStopped && (
        <Field.Root required error={error} hint={words(act === 'rename' ? 'life.reason-hint' : 'life.reason-hint-told')}>
          <Field.Label>{words('life.reason')}</Field.Label>
          <Textarea
            value={reason}
            maxLength={1000}
            onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
              setReason(event.target.value);
              setError(undefined);
            }}
          />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
      )}
    </FormModal>
  );
};
