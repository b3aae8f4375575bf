import { Field, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import type { SiteKey } from '../../../contract/site-keys';
import { useRotateSiteKeyMutation } from '../api/keys-api';
import { refusalWords } from '../api/refusal';
import { useWords } from '../words';
import type { Shown } from './shown-key';

const DAYS = ['7', '1', '30', '0'] as const;

interface RotateModalProps {
  readonly partnership: string;
  readonly siteKey: SiteKey;
  readonly onClose: () => void;
  readonly onMade: (shown: Shown) => void;
}

export const RotateModal = ({ partnership, siteKey: { id, name }, onClose, onMade }: RotateModalProps) => {
  const words = useWords();
  const [rotate, { error, isLoading }] = useRotateSiteKeyMutation();
  const [days, setDays] = useState<string>(DAYS[0]);
  const submit = async () => {
    const result = await rotate({ partnership, keyId: id, rotation: { oldWorksForDays: Number(days) } });
    if ('data' in result) onMade(result.data);
  };
  return (
    <FormModal
      title={words('keys.rotate.title', { name })}
      confirm={words('keys.rotate.confirm')}
      isBusy={isLoading}
      refusal={error === undefined ? null : refusalWords(error, words('common.failed'))}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <Typography tag="p">{words('keys.rotate.intro')}</Typography>
      <Field.Root required>
        <Field.Label>{words('keys.rotate.overlap')}</Field.Label>
        <Radio.Group value={days} aria-label={words('keys.rotate.overlap')} onValueChange={setDays}>
          {DAYS.map((option) => (
            <Radio.Item key={option} value={option}>
              {words(`keys.rotate.days.${option}`)}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Field.Root>
    </FormModal>
  );
};
