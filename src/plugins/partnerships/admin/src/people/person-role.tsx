import { Box } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { Person } from '../../../contract/people';
import type { MembershipRole } from '../../../contract/roles';
import { refusalWords } from '../api/refusal';
import { useChangeRoleMutation } from '../api/people-api';
import { useWords } from '../words';
import { ROLE_WORDS } from './roles';
import { RoleSelect } from './role-select';
import { sayWays, waysToMore } from './ways-from-above';

interface PersonRoleProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly person: Person;
}

/** Changes a role at once; to make somebody a manager, or one no longer, is asked about first. */
export const PersonRole = ({ partnership, person }: PersonRoleProps) => {
  const words = useWords();
  const { id, name, role, alsoThrough } = person;
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState<MembershipRole | null>(null);
  const [changeRole, { isLoading }] = useChangeRoleMutation();
  const change = async (picked: MembershipRole) => {
    const answer = await changeRole({ partnership: partnership.id, person: id, role: picked });
    setAsked(null);
    if ('error' in answer) toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('staff.role-failed')) });
    else {
      const ways = waysToMore(alsoThrough, picked);
      const facts = { name, role: words(ROLE_WORDS[picked].name), ways: sayWays(words, ways) };
      toggleNotification({ type: 'success', message: words(ways.length === 0 ? 'staff.role-changed' : 'staff.role-changed-also', facts) });
    }
  };
  const pick = (picked: MembershipRole) => {
    if (picked === 'manager' || role === 'manager') setAsked(picked);
    else void change(picked);
  };
  return (
    <Box minWidth="16rem">
      <RoleSelect value={role} label={words('staff.role', { name })} isDisabled={isLoading} onChange={pick} />
      {asked && (
        <ManagerDialog
          partnership={partnership.name}
          person={person}
          role={asked}
          isBusy={isLoading}
          onClose={() => setAsked(null)}
          onConfirm={() => void change(asked)}
        />
      )}
    </Box>
  );
};

interface ManagerDialogProps {
  readonly partnership: string;
  readonly person: Person;
  /** The new one. */
  readonly role: MembershipRole;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

const ManagerDialog = ({ partnership, person: { name, isYou }, role, ...dialog }: ManagerDialogProps) => {
  const words = useWords();
  const act = role === 'manager' ? 'make' : isYou ? 'leave' : 'take';
  const facts = { name, partnership, role: words(ROLE_WORDS[role].name) };
  return (
    <ConfirmDialog
      title={words(`staff.manager-${act}-title`, facts)}
      body={words(`staff.manager-${act}-body`, facts)}
      confirm={words(`staff.manager-${act}-confirm`, facts)}
      variant={act === 'make' ? 'default' : 'danger'}
      {...dialog}
    />
  );
};
