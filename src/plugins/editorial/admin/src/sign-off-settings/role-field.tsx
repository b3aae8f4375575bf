import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { MembershipRole } from '../../../../partnerships/contract/roles';
import { useWords } from '../words';
import { toRole } from './settings-form';

interface RoleFieldProps {
  readonly label: string;
  /** Those that can be the lowest, in rising order of trust. */
  readonly roles: readonly MembershipRole[];
  readonly value: MembershipRole;
  readonly onChange: (role: MembershipRole) => void;
}

/** From which role on people may do something, told by who they all are. */
export const RoleField = ({ label, roles, value, onChange }: RoleFieldProps) => {
  const words = useWords();
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(picked: string | number) => onChange(toRole(picked) ?? value)}>
        {roles.map((role) => (
          <SingleSelectOption key={role} value={role}>
            {words(`desk.from.${role}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
