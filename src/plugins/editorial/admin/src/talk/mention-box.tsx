import { Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { type ChangeEvent, type KeyboardEvent, type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

import type { TalkPerson } from '../../../contract/talk';
import { useWords } from '../words';
import { offered, withName } from './mentions';

interface MentionBoxProps {
  readonly label: string;
  readonly value: string;
  readonly people: readonly TalkPerson[];
  readonly onChange: (value: string) => void;
}

/** Where a comment is written. After an @ it offers colleagues: arrow keys and Enter pick one, or the mouse. */
export const MentionBox = ({ label, value, people, onChange }: MentionBoxProps) => {
  const words = useWords();
  const { listId, found, picked, handlers, pick, box } = useOffers({ value, people, onChange });
  return (
    <Field.Root hint={people.length > 0 ? words('talk.mention-hint') : undefined}>
      <Field.Label>{label}</Field.Label>
      <Textarea ref={box} value={value} {...handlers} aria-controls={found ? listId : undefined} aria-autocomplete="list" />
      {found && (
        <Box
          id={listId}
          role="listbox"
          aria-label={words('talk.mention-list')}
          background="neutral0"
          borderColor="neutral200"
          hasRadius
          padding={1}
        >
          {found.map((person, index) => (
            <Offer
              key={person.userId}
              role="option"
              aria-selected={index === picked}
              onMouseDown={(event: MouseEvent) => event.preventDefault()}
              onClick={() => pick(person)}
            >
              <Typography variant="pi" textColor="neutral800">
                {person.name}
              </Typography>
            </Offer>
          ))}
        </Box>
      )}
      <Field.Hint />
    </Field.Root>
  );
};

const Offer = styled(Flex)`
  cursor: pointer;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover,
  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const useOffers = ({ value, people, onChange }: Omit<MentionBoxProps, 'label'>) => {
  const listId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [picked, setPicked] = useState(0);
  const { box, putCaret } = useCaret();
  const found = caret === null ? null : offered(value.slice(0, caret), people);
  const follow = ({ value: typed, selectionStart }: HTMLTextAreaElement) => {
    setCaret(selectionStart);
    setPicked(0);
    if (typed !== value) onChange(typed);
  };
  const pick = ({ name }: TalkPerson) => {
    const before = withName(value.slice(0, caret ?? value.length), name);
    onChange(before + value.slice(caret ?? value.length));
    putCaret(before.length);
    setCaret(null);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const act = found && actsOn(found, picked)[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act({ setPicked, pick, close: () => setCaret(null) });
  };
  const handlers = {
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => follow(event.target),
    onKeyDown: press,
    onBlur: () => setCaret(null),
  };
  return { listId, found, picked, handlers, pick, box };
};

/** Puts the cursor behind a name that was set in the middle: a new value takes it to the end. */
const useCaret = () => {
  const box = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) box.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  return {
    box,
    putCaret: (at: number) => {
      wanted.current = at;
    },
  };
};

interface Acting {
  readonly setPicked: (index: number) => void;
  readonly pick: (person: TalkPerson) => void;
  readonly close: () => void;
}

const actsOn = (found: readonly TalkPerson[], picked: number): Readonly<Record<string, (acting: Acting) => void>> => {
  const take = ({ pick }: Acting) => {
    const person = found[picked];
    if (person) pick(person);
  };
  return {
    ArrowDown: ({ setPicked }) => setPicked((picked + 1) % found.length),
    ArrowUp: ({ setPicked }) => setPicked((picked + found.length - 1) % found.length),
    Enter: take,
    Tab: take,
    Escape: ({ close }) => close(),
  };
};
