import { Field, Textarea } from '@strapi/design-system';
import { type ChangeEvent, useRef, useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import type { LifeActName, ShownPlan } from '../../../contract/life';
import { useWords } from '../words';
import { PlanWords } from './plan-words';
import type { LifeActState } from './use-life-act';

interface PlanModalProps {
  readonly act: LifeActName;
  readonly partnership: string;
  readonly plan: ShownPlan;
  readonly state: Pick<LifeActState, 'refusal' | 'isBusy' | 'hasChanged' | 'lookAgain' | 'confirm' | 'close'>;
}

/** What would change, in words; then why, and only then it is done. */
export const PlanModal = ({ act, partnership, plan, state }: PlanModalProps) => {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const planRef = useRef<HTMLDivElement>(null);
  const isStopped = plan.problems.length > 0;
  const submit = () => {
    if (state.hasChanged) {
      state.lookAgain();
      planRef.current?.focus();
    } else if (reason.trim() === '') setError(words('life.reason-missing'));
    else void state.confirm(reason);
  };
  return (
    <FormModal
      title={words(`life.${act}.plan`, { partnership })}
      confirm={words(state.hasChanged ? 'life.look-again' : `life.${act}.confirm`)}
      isBusy={state.isBusy}
      isStopped={isStopped}
      refusal={state.refusal}
      onClose={state.close}
      onSubmit={submit}
    >
      <div ref={planRef} tabIndex={-1}>
        <PlanWords plan={plan} />
      </div>
      {!isStopped && (
        <ReasonField
          hint={words(act === 'rename' ? 'life.reason-hint' : 'life.reason-hint-told')}
          error={reason.trim() === '' ? error : undefined}
          value={reason}
          onChange={setReason}
        />
      )}
    </FormModal>
  );
};

interface ReasonFieldProps {
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

const ReasonField = ({ hint, error, value, onChange }: ReasonFieldProps) => {
  const words = useWords();
  return (
    <Field.Root required error={error} hint={hint}>
      <Field.Label>{words('life.reason')}</Field.Label>
      <Textarea value={value} maxLength={1000} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
