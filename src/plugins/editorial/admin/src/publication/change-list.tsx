import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';

import { useWords } from '../words';
import { PanelHeading } from './panel-heading';
import { PlainList } from './plain-list';

const SHOWN_AT_FIRST = 4;

/** What publishing would change for readers; a long list starts folded. */
export const ChangeList = ({ changes }: { readonly changes: readonly string[] }) => {
  const words = useWords();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (changes.length === 0) return null;
  const isLong = changes.length > SHOWN_AT_FIRST + 1;
  const shown = isOpen || !isLong ? changes : changes.slice(0, SHOWN_AT_FIRST);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <PanelHeading>{words('changes.title')}</PanelHeading>
      <PlainList id={listId}>
        {shown.map((change, index) => (
          <Typography key={index} tag="li" variant="pi" textColor="neutral800">
            {change}
          </Typography>
        ))}
      </PlainList>
      {isLong && (
        <TextButton aria-expanded={isOpen} aria-controls={listId} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words('changes.less') : words('changes.more', { count: changes.length })}
        </TextButton>
      )}
    </Flex>
  );
};
