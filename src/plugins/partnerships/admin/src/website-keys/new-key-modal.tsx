import { Checkbox, Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import { READER_AUDIENCES, type ReaderAudience } from '../../../contract/reader';
import type { ManagedPartnership } from '../../../contract/site-keys';
import { useCreateSiteKeyMutation } from '../api/keys-api';
import { refusalWords } from '../api/refusal';
import { useWords } from '../words';
import type { Shown } from './shown-key';

interface NewKeyModalProps {
  readonly partnership: string;
  readonly managed: readonly ManagedPartnership[];
  readonly onClose: () => void;
  readonly onMade: (shown: Shown) => void;
}

export const NewKeyModal = ({ partnership, managed, onClose, onMade }: NewKeyModalProps) => {
  const words = useWords();
  const [create, { error, isLoading }] = useCreateSiteKeyMutation();
  const [name, setName] = useState('');
  const [audience, setAudience] = useState<ReaderAudience>('public');
  const [alsoFor, setAlsoFor] = useState<readonly string[]>([]);
  const submit = async () => {
    const result = await create({ partnership, wanted: { name, audience, alsoFor } });
    if ('data' in result) onMade(result.data);
  };
  return (
    <FormModal
      title={words('keys.new.title')}
      confirm={words('keys.new.confirm')}
      isBusy={isLoading}
      refusal={error === undefined ? null : refusalWords(error, words('common.failed'))}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <Field.Root required hint={words('keys.name-hint')}>
        <Field.Label>{words('keys.name')}</Field.Label>
        <TextInput value={name} maxLength={80} onChange={(event: ChangeEvent<HTMLInputElement>) => setName(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      <AudienceChoice audience={audience} onChange={setAudience} />
      <AlsoFor others={managed.filter(({ id }) => id !== partnership)} picked={alsoFor} onChange={setAlsoFor} />
    </FormModal>
  );
};

const AudienceChoice = ({
  audience,
  onChange,
}: {
  readonly audience: ReaderAudience;
  readonly onChange: (audience: ReaderAudience) => void;
}) => {
  const words = useWords();
  return (
    <Field.Root required>
      <Field.Label>{words('keys.opens')}</Field.Label>
      <Radio.Group
        value={audience}
        aria-label={words('keys.opens')}
        onValueChange={(value) => onChange(READER_AUDIENCES.find((one) => one === value) ?? audience)}
      >
        {READER_AUDIENCES.map((option) => (
          <Radio.Item key={option} value={option}>
            <Flex tag="span" direction="column" alignItems="flex-start">
              <Typography>{words(`keys.audience.${option}`)}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {words(`keys.audience.${option}-hint`)}
              </Typography>
            </Flex>
          </Radio.Item>
        ))}
      </Radio.Group>
    </Field.Root>
  );
};

interface AlsoForProps {
  readonly others: readonly ManagedPartnership[];
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

const AlsoFor = ({ others, picked, onChange }: AlsoForProps) => {
  const words = useWords();
  if (others.length === 0) return null;
  const toggle = (id: string, isPicked: boolean) => onChange(isPicked ? [...picked, id] : picked.filter((one) => one !== id));
  return (
    <Flex tag="fieldset" direction="column" alignItems="flex-start" gap={2} borderStyle="none" style={{ border: 0, padding: 0, margin: 0 }}>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {words('keys.also')}
      </Typography>
      {others.map(({ id, name }) => (
        <Checkbox key={id} checked={picked.includes(id)} onCheckedChange={(value) => toggle(id, value === true)}>
          {name}
        </Checkbox>
      ))}
    </Flex>
  );
};
