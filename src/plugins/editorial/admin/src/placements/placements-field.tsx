import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';

import { FieldGroup } from '../rows/field-group';
import { useWords } from '../words';
import { AddPlacement } from './add-placement';
import type { PlacementKind } from './placement-kind';
import { PlacementRow } from './placement-row';
import { usePlacements } from './use-placements';

interface PlacementsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Put on the field by `showOwnFields`. */
  readonly kinds: readonly PlacementKind[];
}

/** The items placed in a section, by their titles and in order. Stands in for Strapi's dynamic zone, which shows neither. */
export const PlacementsField = ({ name, label, hint, disabled = false, kinds }: PlacementsFieldProps) => {
  const words = useWords();
  const { placements, announcement, add, move, remove, setWords } = usePlacements(name);
  return (
    <FieldGroup label={label} hint={hint}>
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {placements.length === 0 && (
          <Typography tag="p" textColor="neutral600">
            {words('placements.none')}
          </Typography>
        )}
        <ol>
          {placements.map((placement, index) => {
            const kind = kinds.find(({ component }) => component === placement.__component);
            return (
              kind && (
                <PlacementRow key={placement.__temp_key__} {...{ placement, kind, index, move, remove, setWords }} isDisabled={disabled} />
              )
            );
          })}
        </ol>
        {!disabled && (
          <Box paddingTop={1}>
            <AddPlacement kinds={kinds} onAdd={add} />
          </Box>
        )}
      </Flex>
    </FieldGroup>
  );
};
