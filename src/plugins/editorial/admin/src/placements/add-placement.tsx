import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';

import { useWords } from '../words';
import { ItemPicker } from './item-picker';
import type { FoundItem } from './placement';
import type { PlacementKind } from './placement-kind';

interface AddPlacementProps {
  readonly kinds: readonly PlacementKind[];
  readonly onAdd: (kind: PlacementKind, item: FoundItem) => void;
}

/** First the kind, then a search by title. */
export const AddPlacement = ({ kinds, onAdd }: AddPlacementProps) => {
  const words = useWords();
  const [kind, setKind] = useState<PlacementKind | null>(null);
  if (kind) {
    return (
      <Box padding={4} background="neutral100" hasRadius>
        <ItemPicker
          kind={kind}
          onCancel={() => setKind(null)}
          onPick={(item) => {
            onAdd(kind, item);
            setKind(null);
          }}
        />
      </Box>
    );
  }
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={words('placements.add')}>
      <Typography aria-hidden textColor="neutral600">
        {words('placements.add')}
      </Typography>
      {kinds.map((option) => (
        <Button key={option.component} variant="secondary" size="S" startIcon={<Plus />} onClick={() => setKind(option)}>
          {option.label}
        </Button>
      ))}
    </Flex>
  );
};
