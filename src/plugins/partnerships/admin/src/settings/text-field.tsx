import { Field, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'email';
  readonly isRequired?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label, and what is wrong next to it. */
export const TextField = ({ label, hint, error, type = 'text', isRequired = true, value, onChange }: TextFieldProps) => (
  <Field.Root required={isRequired} hint={hint} error={error}>
    <Field.Label>{label}</Field.Label>
    <TextInput
      type={type}
      autoComplete="off"
      value={value}
      onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
    />
    <Field.Error />
    <Field.Hint />
  </Field.Root>
);
