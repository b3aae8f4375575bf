import { Field, NumberInput, SingleSelect, SingleSelectOption, Textarea, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import type { GuestDesk } from '../../../contract/guests';
import { useAskGuestMutation } from '../api/guests-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { whoseAgency } from '../review/whose-agency';
import { useWords } from '../words';
import { type AskForm, type AskProblems, emptyForm, problemsOf, toNewGuest } from './ask-form';

interface AskModalProps {
  readonly at: DocumentAt;
  readonly desk: GuestDesk;
  readonly onClose: () => void;
  readonly onDone: (message: string) => void;
}

/** Asks somebody outside: who, for which agency, and for how long. */
export const AskModal = ({ at, desk, onClose, onDone }: AskModalProps) => {
  const words = useWords();
  const [form, setForm] = useState(() => emptyForm(desk.agencies));
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [ask, { isLoading: isBusy }] = useAskGuestMutation();
  const change = (part: Partial<AskForm>) => setForm({ ...form, ...part });
  const submit = async () => {
    setIsTried(true);
    if (Object.keys(problemsOf(form)).length > 0) return;
    const answer = await ask({ ...at, guest: toNewGuest(form) });
    if ('error' in answer) {
      setRefusal(readRefusal(answer.error, words('fault.guests')).message);
      return;
    }
    onDone(words('guests.done-asked', { name: form.name.trim() }));
    onClose();
  };
  return (
    <FormModal
      title={words('guests.ask-title')}
      confirm={words('guests.ask-confirm')}
      {...{ isBusy, refusal, onClose }}
      onSubmit={() => void submit()}
    >
      <Typography tag="p">{words('guests.ask-intro')}</Typography>
      <WhoFields {...{ form, change }} problems={isTried ? problemsOf(form) : {}} />
      <AgencyField {...{ desk, form, change }} />
      <NoteField {...{ form, change }} />
    </FormModal>
  );
};

interface PartProps {
  readonly form: AskForm;
  readonly change: (part: Partial<AskForm>) => void;
}

const WhoFields = ({ form, change, problems }: PartProps & { readonly problems: AskProblems }) => {
  const words = useWords();
  return (
    <>
      <Field.Root required error={problems.name && words(problems.name)}>
        <Field.Label>{words('guests.name')}</Field.Label>
        <TextInput
          autoComplete="off"
          maxLength={120}
          value={form.name}
          onChange={(event: ChangeEvent<HTMLInputElement>) => change({ name: event.target.value })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root required hint={words('guests.email-hint')} error={problems.email && words(problems.email)}>
        <Field.Label>{words('guests.email')}</Field.Label>
        <TextInput
          type="email"
          autoComplete="off"
          maxLength={254}
          value={form.email}
          onChange={(event: ChangeEvent<HTMLInputElement>) => change({ email: event.target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Field.Root required error={problems.days && words(problems.days)}>
        <Field.Label>{words('guests.days')}</Field.Label>
        <NumberInput value={form.days} onValueChange={(days?: number) => change({ days: days ?? 0 })} />
        <Field.Error />
      </Field.Root>
    </>
  );
};

const NoteField = ({ form, change }: PartProps) => {
  const words = useWords();
  return (
    <Field.Root>
      <Field.Label>{words('guests.note')}</Field.Label>
      <Textarea
        maxLength={2000}
        value={form.note}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => change({ note: event.target.value })}
      />
    </Field.Root>
  );
};

const COMMENT = 'comment';

const AgencyField = ({ desk, form, change }: PartProps & { readonly desk: GuestDesk }) => {
  const words = useWords();
  if (desk.agencies.length === 0) return null;
  return (
    <Field.Root>
      <Field.Label>{words('guests.what-for')}</Field.Label>
      <SingleSelect
        value={form.agency === '' ? COMMENT : form.agency}
        onChange={(picked: string | number) => change({ agency: picked === COMMENT ? '' : String(picked) })}
      >
        {desk.agencies.map((agency) => (
          <SingleSelectOption key={agency.id} value={agency.id}>
            {words('guests.for-agency', { name: whoseAgency(agency) })}
          </SingleSelectOption>
        ))}
        {desk.mayAskForComments && <SingleSelectOption value={COMMENT}>{words('guests.for-comment')}</SingleSelectOption>}
      </SingleSelect>
    </Field.Root>
  );
};
