import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

import { ConfirmDialog, Section } from '../../../../../admin-parts';
import { useWords } from '../words';
import { InvitedNote } from './invited-note';
import { RoleSelect } from './role-select';
import { useInvite } from './use-invite';

interface InviteFormProps {
  readonly partnership: { readonly id: string; readonly name: string };
}

/** Invites somebody by e-mail. What was typed stays when it is refused. */
export const InviteForm = ({ partnership }: InviteFormProps) => {
  const words = useWords();
  const { email, role, error, isAsking, invited, isBusy, type, setRole, submit, send, close } = useInvite(partnership.id);
  return (
    <Section title={words('staff.invite')} intro={words('staff.invite-intro')}>
      <form noValidate onSubmit={submit}>
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <Field.Root required error={error} flex="2" minWidth="22rem">
            <Field.Label>{words('staff.invite-email')}</Field.Label>
            <TextInput
              type="email"
              autoComplete="off"
              value={email}
              onChange={(event: ChangeEvent<HTMLInputElement>) => type(event.target.value)}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root flex="1" minWidth="18rem">
            <Field.Label>{words('staff.invite-role')}</Field.Label>
            <RoleSelect value={role} onChange={setRole} />
          </Field.Root>
          <Button type="submit" size="L" loading={isBusy} marginTop={{ initial: 0, medium: 5 }}>
            {words('staff.invite-send')}
          </Button>
        </Flex>
      </form>
      {isAsking && (
        <ManagerDialog email={email.trim()} partnership={partnership.name} isBusy={isBusy} onClose={close} onConfirm={() => void send()} />
      )}
      {invited && <InvitedNote invited={invited} onClose={close} />}
    </Section>
  );
};

interface ManagerDialogProps {
  readonly email: string;
  readonly partnership: string;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

const ManagerDialog = ({ email, partnership, ...dialog }: ManagerDialogProps) => {
  const words = useWords();
  return (
    <ConfirmDialog
      title={words('staff.invite-manager-title', { email })}
      body={words('staff.invite-manager-body', { email, partnership })}
      confirm={words('staff.invite-manager-confirm')}
      variant="default"
      {...dialog}
    />
  );
};
