import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';

import type { MembershipRole } from '../../../contract/roles';
import { useWords } from '../words';
import { ROLES, ROLE_WORDS, toRole } from './roles';

interface RoleSelectProps {
  readonly value: MembershipRole;
  /** When there is no label on the page. */
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly onChange: (role: MembershipRole) => void;
}

/** The roles, each with what it may do. */
export const RoleSelect = ({ value, label, isDisabled = false, onChange }: RoleSelectProps) => {
  const words = useWords();
  const change = (picked: string | number) => {
    const role = toRole(picked);
    if (role && role !== value) onChange(role);
  };
  return (
    <SingleSelect
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={value}
      disabled={isDisabled}
      onChange={change}
      customizeContent={() => words(ROLE_WORDS[value].name)}
    >
      {ROLES.map((role) => (
        <SingleSelectOption key={role} value={role} textValue={words(ROLE_WORDS[role].name)}>
          <Flex direction="column" alignItems="flex-start">
            <Typography fontWeight="bold">{words(ROLE_WORDS[role].name)}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {words(ROLE_WORDS[role].may)}
            </Typography>
          </Flex>
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
