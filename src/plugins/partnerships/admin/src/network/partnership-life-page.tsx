import { Button } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { NetworkPartnership } from '../../../contract/network';
import { LifeTab } from '../life/life-tab';
import { useWords } from '../words';

interface PartnershipLifePageProps {
  readonly partnership: NetworkPartnership;
  readonly onBack: () => void;
}

/** What can become of one partnership, for an administrator of the network, who manages none. */
export const PartnershipLifePage = ({ partnership, onBack }: PartnershipLifePageProps) => {
  const words = useWords();
  return (
    <Page.Main>
      <Page.Title>{words('life.open')}</Page.Title>
      <Layouts.Header
        title={partnership.name}
        subtitle={words('life.open')}
        navigationAction={
          <Button variant="ghost" startIcon={<ArrowLeft />} onClick={onBack}>
            {words('network.title')}
          </Button>
        }
      />
      <Layouts.Content>
        <LifeTab partnership={partnership.id} />
      </Layouts.Content>
    </Page.Main>
  );
};
