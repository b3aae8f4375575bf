import { Box, Button, Checkbox, Flex } from '@strapi/design-system';

import { AUDIT_GROUPS, type AuditChoices, type AuditFilter } from '../../../contract/audit';
import { useWords } from '../words';
import { choosing, isEverything } from './audit-filter';
import { Choice, DayInput, WordsInput } from './filter-fields';

interface FilterProps {
  readonly filter: AuditFilter;
  readonly choices: AuditChoices;
  readonly onChange: (part: Partial<AuditFilter>) => void;
}

interface AuditFiltersProps extends FilterProps {
  readonly onClear: () => void;
}

/** What to see of the record: each choice counts at once. */
export const AuditFilters = ({ onClear, ...filters }: AuditFiltersProps) => {
  const words = useWords();
  const { filter, onChange } = filters;
  return (
    <Box tag="section" aria-label={words('audit.filters')} background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Choices {...filters} />
        <DayInput label={words('audit.from')} value={filter.from} onPick={(from) => onChange({ from })} />
        <DayInput label={words('audit.to')} value={filter.to} onPick={(to) => onChange({ to })} />
        <WordsInput key={filter.words ?? ''} value={filter.words} onPick={(wanted) => onChange({ words: wanted })} />
        <Flex gap={4} wrap="wrap" alignItems="center" minHeight="4rem">
          <Checkbox
            checked={filter.refusedOnly}
            onCheckedChange={(checked: boolean | 'indeterminate') => onChange({ refusedOnly: checked === true })}
          >
            {words('audit.refused-only')}
          </Checkbox>
          {!isEverything(filter) && (
            <Button variant="tertiary" onClick={onClear}>
              {words('audit.clear')}
            </Button>
          )}
        </Flex>
      </Flex>
    </Box>
  );
};

const Choices = ({ filter, choices, onChange }: FilterProps) => {
  const words = useWords();
  return (
    <>
      <Choice
        label={words('audit.person')}
        value={filter.actor}
        all={words('audit.person-all')}
        options={choices.people.map(({ actor, name }) => [actor, name])}
        onPick={(value) => onChange(choosing.actor(value, choices))}
      />
      <Choice
        label={words('audit.group')}
        value={filter.group}
        all={words('audit.group-all')}
        options={AUDIT_GROUPS.map((group) => [group, words(`audit.group-${group}`)])}
        onPick={(value) => onChange(choosing.group(value))}
      />
      <Choice
        label={words('audit.type')}
        value={filter.type}
        all={words('audit.type-all')}
        options={choices.types.map(({ type, name }) => [type, name.charAt(0).toUpperCase() + name.slice(1)])}
        onPick={(value) => onChange(choosing.type(value, choices))}
      />
    </>
  );
};
