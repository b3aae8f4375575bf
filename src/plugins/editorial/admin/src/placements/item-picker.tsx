import { Button, Field, Flex, Link } from '@strapi/design-system';
import { useHref } from 'react-router-dom';

import { useWords } from '../words';
import { ItemSearch } from './item-search';
import type { FoundItem } from './placement';
import type { PlacementKind } from './placement-kind';

interface ItemPickerProps {
  readonly kind: PlacementKind;
  readonly onPick: (item: FoundItem) => void;
  readonly onCancel: () => void;
}

/** Finds an item of one kind. What does not exist yet is written in another tab, so that nothing unsaved is lost here. */
export const ItemPicker = ({ kind, onPick, onCancel }: ItemPickerProps) => {
  const words = useWords();
  const create = useHref(`/content-manager/collection-types/${kind.target}/create`);
  const name = kind.label.toLowerCase();
  return (
    <Field.Root>
      <Field.Label>{words('placements.which', { kind: name })}</Field.Label>
      <Flex gap={2}>
        <Flex direction="column" alignItems="stretch" flex="1">
          <ItemSearch kind={kind} onPick={onPick} />
        </Flex>
        <Button variant="tertiary" size="L" onClick={onCancel}>
          {words('placements.cancel')}
        </Button>
      </Flex>
      <Link href={create} isExternal>
        {words('placements.write-new', { kind: name })}
      </Link>
    </Field.Root>
  );
};
