import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { FormModal } from '../../../../../admin-parts';
import type { PartnershipKind } from '../../../contract/network';
import type { StaffInvited } from '../../../contract/people';
import { TextField } from '../settings/text-field';
import { useWords, type WordKey } from '../words';
import { useNewPartnership } from './use-new-partnership';

interface NewPartnershipModalProps {
  readonly onClose: () => void;
  readonly onInvited: (invited: StaffInvited) => void;
}

const KINDS: Readonly<Record<PartnershipKind, WordKey>> = {
  children: 'network.kind.children',
  adults: 'network.kind.adults',
  joint: 'network.kind.joint',
  association: 'network.kind.association',
};

const kinds = Object.entries(KINDS).map(([kind, label]) => ({ kind, label }));
const toKind = (value: string | number): PartnershipKind => (isKind(value) ? value : 'children');
const isKind = (value: string | number): value is PartnershipKind => value in KINDS;

/** A new partnership and its first manager, in one act. */
export const NewPartnershipModal = ({ onClose, onInvited }: NewPartnershipModalProps) => {
  const words = useWords();
  const { form, errors, refusal, isBusy, change, send } = useNewPartnership((invited) => {
    onClose();
    onInvited(invited);
  });
  const text = (name: 'name' | 'shortName' | 'slug' | 'manager') => ({
    value: form[name],
    error: errors[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <FormModal
      title={words('network.add-title')}
      confirm={words('network.add-confirm')}
      isBusy={isBusy}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <TextField label={words('network.name')} hint={words('network.name-hint')} {...text('name')} />
      <TextField label={words('network.short-name')} hint={words('network.short-name-hint')} {...text('shortName')} />
      <Field.Root>
        <Field.Label>{words('network.kind')}</Field.Label>
        <SingleSelect value={form.kind} onChange={(value: string | number) => change({ kind: toKind(value) })}>
          {kinds.map(({ kind, label }) => (
            <SingleSelectOption key={kind} value={kind}>
              {words(label)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <TextField label={words('network.slug')} hint={words('network.slug-hint')} isRequired={false} {...text('slug')} />
      <TextField label={words('network.manager')} hint={words('network.manager-hint')} type="email" {...text('manager')} />
    </FormModal>
  );
};
