import { Flex, IconButton } from '@strapi/design-system';
import { Cross } from '@strapi/icons';

import { Row } from '../rows/row';
import { useWords } from '../words';
import { ItemHeading } from './item-heading';
import { LocalWords } from './local-words';
import type { PlacementValue } from './placement';
import { localWords } from './placement';
import type { PlacementKind } from './placement-kind';
import { usePlacedItem } from './use-placed-item';

interface PlacementRowProps {
  readonly placement: PlacementValue;
  readonly kind: PlacementKind;
  readonly index: number;
  readonly isDisabled: boolean;
  readonly move: (from: number, to: number, title: string) => void;
  readonly remove: (index: number, title: string) => void;
  readonly setWords: (index: number, attribute: string, text: string) => void;
}

/** A placed item by its title, with the words that introduce it here. */
export const PlacementRow = ({ placement, kind, index, isDisabled, move, remove, setWords }: PlacementRowProps) => {
  const words = useWords();
  const item = usePlacedItem(placement, kind);
  const { title } = item;
  const local = kind.words;
  const takeOut = (
    <IconButton variant="ghost" label={words('placements.remove', { title })} disabled={isDisabled} onClick={() => remove(index, title)}>
      <Cross />
    </IconButton>
  );
  const onMove = (from: number, to: number) => move(from, to, title);
  return (
    <Row list="editorial-placements" actions={takeOut} {...{ index, title, isDisabled, onMove }}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <ItemHeading kind={kind} item={item} />
        {local && (
          <LocalWords
            label={local.label}
            title={title}
            text={localWords(placement, kind)}
            isDisabled={isDisabled}
            onChange={(text) => setWords(index, local.name, text)}
          />
        )}
      </Flex>
    </Row>
  );
};
