import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';

import { ListRow, RowList, Section } from '../../../../../admin-parts';
import type { Agency, SignOffDesk } from '../../../contract/sign-off';
import { useWords } from '../words';
import { AgencyModal } from './agency-modal';
import { EndAgency } from './end-agency';
import { Signatories } from './signatories';

interface AgencyListProps {
  readonly partnership: string;
  readonly desk: SignOffDesk;
}

/** The partners whose agreement counts, and who gives it. */
export const AgencyList = ({ partnership, desk }: AgencyListProps) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { agencies } = desk;
  return (
    <Section title={words('desk.agencies')} intro={words(agencies.length === 0 ? 'desk.agencies-none' : 'desk.agencies-intro')}>
      {agencies.length > 0 && (
        <RowList label={words('desk.agencies')}>
          {agencies.map((agency) => (
            <AgencyRow key={agency.id} partnership={partnership} desk={desk} agency={agency} />
          ))}
        </RowList>
      )}
      <Flex>
        <Button variant="secondary" startIcon={<Plus />} onClick={() => setIsOpen(true)}>
          {words('desk.add-agency')}
        </Button>
      </Flex>
      {isOpen && <AgencyModal partnership={partnership} desk={desk} agency={null} onClose={() => setIsOpen(false)} />}
    </Section>
  );
};

const AgencyRow = ({ partnership, desk, agency }: AgencyListProps & { readonly agency: Agency }) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { name, kind } = agency;
  return (
    <ListRow
      acts={
        <>
          <Button variant="secondary" aria-label={words('desk.change-agency-of', { name })} onClick={() => setIsOpen(true)}>
            {words('desk.change')}
          </Button>
          <EndAgency partnership={partnership} agency={agency} />
          {isOpen && <AgencyModal {...{ partnership, desk, agency }} onClose={() => setIsOpen(false)} />}
        </>
      }
    >
      <Typography fontWeight="bold">{name}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {words(`desk.kind.${kind}`)}
      </Typography>
      <Signatories signatories={agency.signatories} people={desk.people} nobody={words('desk.row-nobody')} />
    </ListRow>
  );
};
