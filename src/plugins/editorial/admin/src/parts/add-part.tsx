import { Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { ChangeEvent, KeyboardEvent } from 'react';

import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import type { Part, PartsOf } from './part';
import { useNewPart } from './use-new-part';

/** Newsletters need no more (domain model, section 3). */
const DEPTHS = [1, 2, 3];

interface AddPartProps {
  readonly whole: DocumentAt;
  readonly parts: PartsOf;
  readonly onAdded: (part: Part) => void;
}

/** Adds a part at the end, at once; it is written on a page of its own. */
export const AddPart = (props: AddPartProps) => {
  const words = useWords();
  const { title, depth, error, isBusy, setTitle, setDepth, add } = useNewPart(props);
  // Enter would save the whole form.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void add();
  };
  return (
    <Flex gap={2} alignItems="flex-end" wrap="wrap">
      <Field.Root error={error} flex="1" minWidth="20rem">
        <Field.Label>{words('parts.new')}</Field.Label>
        <TextInput value={title} onKeyDown={onKeyDown} onChange={(event: ChangeEvent<HTMLInputElement>) => setTitle(event.target.value)} />
        <Field.Error />
      </Field.Root>
      {props.parts.depth && (
        <Field.Root width="12rem">
          <Field.Label>{words('parts.depth')}</Field.Label>
          <SingleSelect value={depth} onChange={(value) => setDepth(Number(value))}>
            {DEPTHS.map((level) => (
              <SingleSelectOption key={level} value={level}>
                {level}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Button variant="secondary" size="L" startIcon={<Plus />} loading={isBusy} onClick={() => void add()}>
        {words('parts.add')}
      </Button>
    </Flex>
  );
};
