import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross, WarningCircle } from '@strapi/icons';

import { useWords } from '../words';

interface RefusalNoteProps {
  readonly children: string;
  readonly onClose: () => void;
}

/** Why something was refused, in a narrow panel; it stays until it is closed. */
export const RefusalNote = ({ children, onClose }: RefusalNoteProps) => {
  const words = useWords();
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={3}>
      <Flex gap={2} alignItems="flex-start">
        <Flex flex="none" paddingTop="1px" aria-hidden>
          <WarningCircle fill="danger600" width="16px" height="16px" />
        </Flex>
        <Box flex="1">
          <Typography tag="p" variant="pi" textColor="neutral800">
            {children}
          </Typography>
        </Box>
        <IconButton variant="ghost" size="XS" label={words('alert.close')} onClick={onClose}>
          <Cross />
        </IconButton>
      </Flex>
    </Box>
  );
};
