import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useWords } from '../words';
import { withCompulsory } from './settings-form';
import type { SettingsPartProps } from './workflow-choice';

/** How many agencies have to agree, and which of them always. */
export const AgencyRules = ({ settings, agencies, onChange }: SettingsPartProps) => {
  const words = useWords();
  const all = agencies.length;
  const count = (needed: number): string =>
    needed === all ? words('desk.needed.all', { count: needed }) : words('desk.needed.some', { count: needed, all });
  return (
    <>
      <Field.Root>
        <Field.Label>{words('desk.needed')}</Field.Label>
        <SingleSelect value={settings.agenciesNeeded} onChange={(picked: string | number) => onChange({ agenciesNeeded: Number(picked) })}>
          {agencies.map(({ id }, index) => (
            <SingleSelectOption key={id} value={index + 1} disabled={index + 1 < settings.compulsory.length}>
              {count(index + 1)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {settings.agenciesNeeded < all && <Compulsory {...{ settings, agencies, onChange }} />}
    </>
  );
};

/** When all have to agree, there is nothing to choose. */
const Compulsory = ({ settings, agencies, onChange }: SettingsPartProps) => {
  const words = useWords();
  return (
    <Group>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {words('desk.compulsory')}
      </Typography>
      <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {agencies.map(({ id, name }) => (
          <Checkbox
            key={id}
            checked={settings.compulsory.includes(id)}
            onCheckedChange={(value) => onChange(withCompulsory(settings, id, value === true))}
          >
            {name}
          </Checkbox>
        ))}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('desk.compulsory-hint')}
        </Typography>
      </Flex>
    </Group>
  );
};

const Group = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    padding: 0;
  }
`;
