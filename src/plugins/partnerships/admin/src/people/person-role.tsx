import { Box } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { Person } from '../../../contract/people';
import type { MembershipRole } from '../../../contract/roles';
import { refusalWords } from '../api/refusal';
import { useChangeRoleMutation } from '../api/people-api';
import { useWords } from '../words';
import { ROLE_WORDS } from './roles';
import { RoleSelect } from './role-select';

interface PersonRoleProps {
  readonly partnership: string;
  readonly person: Person;
}

/** Changes a role at once. */
export const PersonRole = ({ partnership, person: { id, name, role } }: PersonRoleProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [changeRole, { isLoading }] = useChangeRoleMutation();
  const change = async (picked: MembershipRole) => {
    const answer = await changeRole({ partnership, person: id, role: picked });
    if ('error' in answer) toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('staff.role-failed')) });
    else toggleNotification({ type: 'success', message: words('staff.role-changed', { name, role: words(ROLE_WORDS[picked].name) }) });
  };
  return (
    <Box minWidth="16rem">
      <RoleSelect value={role} label={words('staff.role', { name })} isDisabled={isLoading} onChange={(picked) => void change(picked)} />
    </Box>
  );
};
