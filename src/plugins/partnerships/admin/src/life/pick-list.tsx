import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';

import { useWords } from '../words';

interface PickListProps {
  readonly title: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  /** Keys, of other lists as well. */
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** Things to pick, all of them at once if wanted. A long list scrolls in its own frame. */
export const PickList = ({ title, options, picked, onChange }: PickListProps) => {
  const words = useWords();
  const id = useId();
  const own = options.map(({ key }) => key);
  const count = own.filter((key) => picked.includes(key)).length;
  const others = picked.filter((key) => !own.includes(key));
  const toggle = (key: string, isPicked: boolean) => onChange(isPicked ? [...picked, key] : picked.filter((each) => each !== key));
  return (
    <Flex role="group" aria-labelledby={id} direction="column" alignItems="stretch" gap={2}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography id={id} fontWeight="semiBold">
          {title} <span>{words('life.picked', { count, all: own.length })}</span>
        </Typography>
        <Button
          type="button"
          variant="ghost"
          aria-label={words(count === own.length ? 'life.pick-none-of' : 'life.pick-all-of', { title })}
          onClick={() => onChange(count === own.length ? others : [...others, ...own])}
        >
          {words(count === own.length ? 'life.pick-none' : 'life.pick-all')}
        </Button>
      </Flex>
      <Box maxHeight="30rem" overflow="auto" borderColor="neutral200" hasRadius padding={4}>
        <Flex direction="column" alignItems="flex-start" gap={3}>
          {options.map(({ key, label }) => (
            <Checkbox key={key} checked={picked.includes(key)} onCheckedChange={(value) => toggle(key, value === true)}>
              {label}
            </Checkbox>
          ))}
        </Flex>
      </Box>
    </Flex>
  );
};
