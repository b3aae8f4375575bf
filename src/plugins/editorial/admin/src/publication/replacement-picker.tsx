import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { SubjectRef } from '../../../../../kernel/subject';
import { parseSubjectKey, subjectKey } from '../../../../../kernel/subject';
import { useGetReplacementsQuery } from '../api/editorial-api';
import { useWords } from '../words';

const SEARCH_DELAY_MS = 300;

interface ReplacementPickerProps {
  readonly uid: string;
  readonly isRequired: boolean;
  readonly error: string | undefined;
  readonly value: SubjectRef | null;
  readonly onChange: (value: SubjectRef | null) => void;
}

/** Searches what is public by title; readers of the withdrawn document are led to the one chosen. */
export const ReplacementPicker = ({ uid, isRequired, error, value, onChange }: ReplacementPickerProps) => {
  const words = useWords();
  const [search, setSearch] = useState('');
  const { data = [], isFetching } = useGetReplacementsQuery({ uid, search: useDebounce(search, SEARCH_DELAY_MS) });
  return (
    <Field.Root required={isRequired} error={error} hint={words('withdraw.replacement-hint')}>
      <Field.Label>{words(isRequired ? 'withdraw.replacement' : 'withdraw.replacement-optional')}</Field.Label>
      <Combobox
        value={value ? subjectKey(value) : ''}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={words('withdraw.replacement-placeholder')}
        clearLabel={words('withdraw.replacement-clear')}
        loading={isFetching}
        loadingMessage={words('withdraw.replacement-loading')}
        noOptionsMessage={() => words('withdraw.replacement-none')}
        onInputChange={(event) => setSearch(event.target.value)}
        onChange={(key) => onChange(key ? parseSubjectKey(key) : null)}
        onClear={() => onChange(null)}
      >
        {data.map(({ subject, title }) => (
          <ComboboxOption key={subjectKey(subject)} value={subjectKey(subject)} textValue={title}>
            {title}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
