import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';

import { Section } from '../../../../../admin-parts';
import type { NetworkPartnership } from '../../../contract/network';
import type { StaffInvited } from '../../../contract/people';
import { endedWords } from '../life/ended-words';
import { SupportControl } from '../support/support-control';
import { useWords } from '../words';
import { AppointModal } from './appoint-modal';

interface PartnershipCardProps {
  readonly partnership: NetworkPartnership;
  readonly onInvited: (invited: StaffInvited) => void;
}

/** One partnership: who manages it, and what an administrator of the network can do. */
export const PartnershipCard = ({ partnership, onInvited }: PartnershipCardProps) => {
  const words = useWords();
  const [isAppointing, setIsAppointing] = useState(false);
  const { id, name, closedOn } = partnership;
  return (
    <Section title={name}>
      <PartnershipFacts partnership={partnership} />
      <Flex gap={3} wrap="wrap">
        {closedOn === null && (
          <Button variant="secondary" aria-label={words('network.appoint-to', { partnership: name })} onClick={() => setIsAppointing(true)}>
            {words('network.appoint')}
          </Button>
        )}
        <SupportControl partnership={partnership} />
        {closedOn === null && (
          <LinkButton tag={NavLink} to={id} variant="tertiary" aria-label={words('life.open-of', { partnership: name })}>
            {words('life.open')}
          </LinkButton>
        )}
      </Flex>
      {isAppointing && <AppointModal partnership={partnership} onClose={() => setIsAppointing(false)} onInvited={onInvited} />}
    </Section>
  );
};

const PartnershipFacts = ({ partnership }: Pick<PartnershipCardProps, 'partnership'>) => {
  const words = useWords();
  const { managers, invitedManagers } = partnership;
  const ended = endedWords(words, partnership);
  if (ended !== null) return <Typography>{ended}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {managers.length === 0 ? (
        <Typography textColor="danger600">{words('network.no-managers')}</Typography>
      ) : (
        <Typography>{words('network.managers', { names: managers.map(nameAndEmail).join(', ') })}</Typography>
      )}
      {invitedManagers.length > 0 && (
        <Typography textColor="neutral600">{words('network.invited', { emails: invitedManagers.join(', ') })}</Typography>
      )}
    </Flex>
  );
};

const nameAndEmail = ({ name, email }: NetworkPartnership['managers'][number]): string => `${name} (${email})`;
