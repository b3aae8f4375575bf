import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

import { FormModal } from '../../../../../admin-parts';
import { AGENCY_KINDS, type AgencyKind } from '../../../contract/sign-off';
import { useWords } from '../words';
import { toKind } from './agency-form';
import { SeatList } from './seat-list';
import { type AgencyModalProps, useAgencyForm } from './use-agency-form';

/** Name and kind of an agency, and who signs for it. */
export const AgencyModal = (props: AgencyModalProps) => {
  const words = useWords();
  const { form, error, change, send, ...outcome } = useAgencyForm(props);
  const { agency, desk, onClose } = props;
  return (
    <FormModal
      title={agency ? words('desk.agency-title', { name: agency.name }) : words('desk.add-agency')}
      confirm={words('desk.save')}
      {...{ ...outcome, onClose }}
      onSubmit={() => void send()}
    >
      <Field.Root required hint={words('desk.agency-name-hint')} error={error ? words(error) : undefined}>
        <Field.Label>{words('desk.agency-name')}</Field.Label>
        <TextInput
          autoComplete="off"
          maxLength={120}
          value={form.name}
          onChange={(event: ChangeEvent<HTMLInputElement>) => change({ name: event.target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <KindField kind={form.kind} onChange={(kind) => change({ kind })} />
      <SeatList
        legend={words('desk.signatories')}
        people={desk.people}
        signatories={form.signatories}
        onChange={(signatories) => change({ signatories })}
      />
    </FormModal>
  );
};

interface KindFieldProps {
  readonly kind: AgencyKind;
  readonly onChange: (kind: AgencyKind) => void;
}

const KindField = ({ kind, onChange }: KindFieldProps) => {
  const words = useWords();
  return (
    <Field.Root>
      <Field.Label>{words('desk.agency-kind')}</Field.Label>
      <SingleSelect value={kind} onChange={(picked: string | number) => onChange(toKind(picked) ?? kind)}>
        {AGENCY_KINDS.map((each) => (
          <SingleSelectOption key={each} value={each}>
            {words(`desk.kind.${each}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
