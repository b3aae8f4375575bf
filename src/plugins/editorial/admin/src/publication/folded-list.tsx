import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';

import { useWords } from '../words';
import { PanelHeading } from './panel-heading';
import { PlainList } from './plain-list';

const SHOWN_AT_FIRST = 4;

interface FoldedListProps {
  readonly title: string;
  readonly items: readonly string[];
}

/** A list in words; a long one starts folded. Nothing at all when there is nothing to list. */
export const FoldedList = ({ title, items }: FoldedListProps) => {
  const words = useWords();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (items.length === 0) return null;
  const isLong = items.length > SHOWN_AT_FIRST + 1;
  const shown = isOpen || !isLong ? items : items.slice(0, SHOWN_AT_FIRST);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <PanelHeading>{title}</PanelHeading>
      <PlainList id={listId}>
        {shown.map((item, index) => (
          <Typography key={index} tag="li" variant="pi" textColor="neutral800">
            {item}
          </Typography>
        ))}
      </PlainList>
      {isLong && (
        <Flex>
          <TextButton aria-expanded={isOpen} aria-controls={listId} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? words('list.less') : words('list.more', { count: items.length })}
          </TextButton>
        </Flex>
      )}
    </Flex>
  );
};
