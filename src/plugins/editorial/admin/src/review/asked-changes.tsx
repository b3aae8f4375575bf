import { Box, Flex } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { SignOffStanding } from '../../../contract/sign-off';
import { PanelHeading } from '../publication/panel-heading';
import { useWords } from '../words';
import { Said } from './said';

/** What the reviewers want changed. */
export const AskedChanges = ({ asked }: { readonly asked: NonNullable<SignOffStanding['asked']> }) => {
  const words = useWords();
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <PanelHeading icon={<WarningCircle aria-hidden fill="warning600" width="16px" height="16px" />}>
          {words('signoff.asked')}
        </PanelHeading>
        <Said act={asked} word="signoff.asked-by" />
      </Flex>
    </Box>
  );
};
