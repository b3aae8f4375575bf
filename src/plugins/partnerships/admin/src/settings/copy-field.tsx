import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { Check, Duplicate } from '@strapi/icons';
import type { FocusEvent } from 'react';
import { useState } from 'react';

import { useWords } from '../words';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
}

/** A text to take along. It can be selected by hand where the browser allows no copying, as without HTTPS. */
export const CopyField = ({ label, value }: CopyFieldProps) => {
  const words = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Flex gap={2} alignItems="stretch">
        <div style={{ flex: 1 }}>
          <TextInput readOnly value={value} onFocus={(event: FocusEvent<HTMLInputElement>) => event.target.select()} />
        </div>
        <Button type="button" size="L" variant="secondary" startIcon={isCopied ? <Check /> : <Duplicate />} onClick={() => void copy()}>
          {isCopied ? words('common.copied') : words('common.copy')}
        </Button>
      </Flex>
    </Field.Root>
  );
};
