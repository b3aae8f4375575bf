import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useId, useState } from 'react';

import type { DocumentAt } from '../document-at';
import { HistoryButton } from '../history/history-button';
import { PlainList } from '../publication/plain-list';
import { useWords } from '../words';

interface ChangesSinceProps {
  readonly changes: readonly string[];
  readonly isOpenAtFirst: boolean;
  readonly at: DocumentAt;
  /** The revision they agreed to. */
  readonly revision: number;
}

/** What changed since somebody agreed, to unfold; open for those who may agree again. */
export const ChangesSince = ({ changes, isOpenAtFirst, at, revision }: ChangesSinceProps) => {
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
      <HistoryButton at={at} compare={{ from: revision, to: 'newest' }}>
        {words('signoff.compare')}
      </HistoryButton>
    </Flex>
  );
};
