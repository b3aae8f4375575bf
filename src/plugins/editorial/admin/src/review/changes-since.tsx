import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useId, useState } from 'react';

import { PlainList } from '../publication/plain-list';
import { useWords } from '../words';

interface ChangesSinceProps {
  readonly changes: readonly string[];
  readonly isOpenAtFirst: boolean;
}

/** What changed since somebody agreed, to unfold; open for those who may agree again. */
export const ChangesSince = ({ changes, isOpenAtFirst }: ChangesSinceProps) => {
  const words = useWords();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  if (changes.length === 0) {
    return (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('signoff.changes-unknown')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex>
        <TextButton
          aria-expanded={isOpen}
          aria-controls={listId}
          endIcon={isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words('signoff.changes-since')}
        </TextButton>
      </Flex>
      <Box id={listId} hidden={!isOpen} background="neutral100" hasRadius padding={3}>
        <PlainList>
          {changes.map((change, index) => (
            <Typography key={index} tag="li" variant="pi" textColor="neutral800">
              {change}
            </Typography>
          ))}
        </PlainList>
      </Box>
    </Flex>
  );
};
