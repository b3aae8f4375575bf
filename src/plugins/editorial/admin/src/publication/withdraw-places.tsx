import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import { useWords } from '../words';
import { FoldedList } from './folded-list';

/** Where the document is used, said before it is withdrawn: readers there see the notice as well. */
export const WithdrawPlaces = ({ places }: { readonly places: readonly string[] }) => {
  const words = useWords();
  if (places.length === 0) return null;
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2}>
          <WarningCircle aria-hidden fill="warning600" width="16px" height="16px" />
          <Typography tag="p" textColor="neutral800">
            {words('withdraw.used')}
          </Typography>
        </Flex>
        <FoldedList title={words('withdraw.used-in')} items={places} />
      </Flex>
    </Box>
  );
};
