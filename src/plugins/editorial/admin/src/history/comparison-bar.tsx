import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { RevisionName } from '../../../contract/history';
import { useGetHistoryQuery } from '../api/history-api';
import type { DocumentAt } from '../document-at';
import { formatTime } from '../format-time';
import { useWords } from '../words';
import type { Mode } from './diff-mode';
import type { Pair } from './pair';

interface ComparisonBarProps {
  readonly at: DocumentAt;
  readonly pair: Pair;
  readonly onPick: (pair: Pair) => void;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

/** Which two revisions are compared, and how they are shown. */
export const ComparisonBar = ({ at, pair, onPick, mode, onMode }: ComparisonBarProps) => {
  const words = useWords();
  const options = useRevisionOptions(at, pair);
  const pick = (side: keyof Pair) => (value: string | number) => onPick({ ...pair, [side]: nameOf(String(value)) });
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Choice label={words('compare.from')} value={String(pair.from)} options={options} onChange={pick('from')} />
      <Choice label={words('compare.to')} value={String(pair.to)} options={options} onChange={pick('to')} />
      <Choice
        label={words('compare.mode')}
        value={mode}
        options={[
          { value: 'inline', label: words('compare.inline') },
          { value: 'side-by-side', label: words('compare.side-by-side') },
        ]}
        onChange={(value) => onMode(value === 'inline' ? 'inline' : 'side-by-side')}
      />
    </Flex>
  );
};

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The revisions of the first page, those that are compared, and the two that have names. */
const useRevisionOptions = (at: DocumentAt, pair: Pair): readonly Option[] => {
  const words = useWords();
  const { data } = useGetHistoryQuery({ ...at, before: null });
  const lines = data?.lines ?? [];
  const known = lines.filter(({ isErased }) => !isErased);
  const others = [pair.from, pair.to].filter((name) => typeof name === 'number' && !lines.some(({ revision }) => revision === name));
  return [
    { value: 'newest', label: words('compare.newest') },
    ...(lines.some(({ isPublic }) => isPublic) || [pair.from, pair.to].includes('public')
      ? [{ value: 'public', label: words('compare.public') }]
      : []),
    ...known.map(({ revision, at: time }) => ({
      value: String(revision),
      label: words('compare.option', { revision, time: formatTime(time) }),
    })),
    ...[...new Set(others)].map((revision) => ({ value: String(revision), label: words('history.revision', { revision }) })),
  ];
};

const nameOf = (value: string): RevisionName => (value === 'newest' || value === 'public' ? value : Number(value));

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string | number) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <Field.Root flex="1 1 20rem">
    <Field.Label>{label}</Field.Label>
    <SingleSelect value={value} onChange={onChange}>
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);
