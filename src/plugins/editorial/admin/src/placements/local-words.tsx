import { Field, Flex, TextButton, Textarea } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { useState } from 'react';

import { useWords } from '../words';

interface LocalWordsProps {
  readonly label: string;
  /** Of the item they introduce. */
  readonly title: string;
  readonly text: string;
  readonly isDisabled: boolean;
  readonly onChange: (text: string) => void;
}

/** The words that introduce a placed item in this newsletter only; folded away while there are none. */
export const LocalWords = ({ label, title, text, isDisabled, onChange }: LocalWordsProps) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen && text === '') {
    return (
      <Flex>
        <TextButton disabled={isDisabled} onClick={() => setIsOpen(true)} aria-label={words('placements.add-words-for', { title })}>
          {words('placements.add-words')}
        </TextButton>
      </Flex>
    );
  }
  return (
    <Field.Root paddingTop={1} paddingBottom={1}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={text}
        disabled={isDisabled}
        autoFocus={isOpen}
        minHeight="6rem"
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
      />
    </Field.Root>
  );
};
