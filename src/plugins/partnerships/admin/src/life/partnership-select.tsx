import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { LifeOverview } from '../../../contract/life';
import { useWords } from '../words';

interface PartnershipSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly others: LifeOverview['others'];
  /** Slug; empty for none. */
  readonly value: string;
  /** What choosing none is called; without it, one has to be chosen. */
  readonly none?: string;
  readonly onChange: (slug: string) => void;
}

const NONE = '-';

/** Chooses one of the other partnerships. */
export const PartnershipSelect = ({ label, hint, error, others, value, none, onChange }: PartnershipSelectProps) => {
  const words = useWords();
  return (
    <Field.Root required={none === undefined} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        placeholder={words('life.choose')}
        value={value === '' && none !== undefined ? NONE : value}
        onChange={(picked: string | number) => onChange(picked === NONE ? '' : String(picked))}
      >
        {none !== undefined && <SingleSelectOption value={NONE}>{none}</SingleSelectOption>}
        {others.map(({ slug, name }) => (
          <SingleSelectOption key={slug} value={slug}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
