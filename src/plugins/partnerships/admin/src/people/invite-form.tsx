import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

import { Section } from '../../../../../admin-parts';
import { useWords } from '../words';
import { InvitedNote } from './invited-note';
import { RoleSelect } from './role-select';
import { useInvite } from './use-invite';

/** Invites somebody by e-mail. What was typed stays when it is refused. */
export const InviteForm = ({ partnership }: { readonly partnership: string }) => {
  const words = useWords();
  const { email, role, error, invited, isBusy, type, setRole, send, close } = useInvite(partnership);
  return (
    <Section title={words('staff.invite')} intro={words('staff.invite-intro')}>
      <form noValidate onSubmit={(event) => void send(event)}>
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
      {invited && <InvitedNote invited={invited} onClose={close} />}
    </Section>
  );
};
