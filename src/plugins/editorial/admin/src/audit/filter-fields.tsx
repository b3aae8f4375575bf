import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { type ChangeEvent, type FormEvent, useState } from 'react';

import { useWords } from '../words';
import { ANY } from './audit-filter';

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  /** What it is called when nothing is chosen. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
}

export const Choice = ({ label, value, all, options, onPick }: ChoiceProps) => (
  <Box flex="1 1 18rem">
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value ?? ANY} onChange={(picked: string | number) => onPick(String(picked))}>
        <SingleSelectOption value={ANY}>{all}</SingleSelectOption>
        {options.map(([option, name]) => (
          <SingleSelectOption key={option} value={option}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  </Box>
);

interface InputProps {
  readonly value: string | null;
  readonly onPick: (value: string | null) => void;
}

export const DayInput = ({ label, value, onPick }: InputProps & { readonly label: string }) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <Field.Input
      type="date"
      value={value ?? ''}
      onChange={({ target }: ChangeEvent<HTMLInputElement>) => onPick(target.value === '' ? null : target.value)}
    />
  </Field.Root>
);

/** Looked for once the reader is done typing: with the enter key, or elsewhere. */
export const WordsInput = ({ value, onPick }: InputProps) => {
  const words = useWords();
  const [typed, setTyped] = useState(value ?? '');
  const pick = () => {
    const wanted = typed.trim() === '' ? null : typed.trim();
    if (wanted !== value) onPick(wanted);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    pick();
  };
  return (
    <Box tag="form" role="search" flex="1 1 18rem" onSubmit={submit}>
      <Field.Root>
        <Field.Label>{words('audit.words')}</Field.Label>
        <Field.Input
          type="search"
          maxLength={200}
          placeholder={words('audit.words-hint')}
          value={typed}
          onBlur={pick}
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => setTyped(target.value)}
        />
      </Field.Root>
    </Box>
  );
};
