import { Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import type { MouseEvent } from 'react';

import { useWords } from '../words';

interface MoveButtonsProps {
  readonly title: string;
  readonly isDisabled: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** Puts a row one place up or down. The pressed button keeps the focus, so that it can be pressed again. */
export const MoveButtons = ({ title, isDisabled, onMove }: MoveButtonsProps) => {
  const words = useWords();
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    onMove(by);
    requestAnimationFrame(() => button.focus());
  };
  return (
    <Flex gap={1}>
      <IconButton variant="ghost" label={words('rows.up', { title })} disabled={isDisabled} onClick={move(-1)}>
        <ArrowUp />
      </IconButton>
      <IconButton variant="ghost" label={words('rows.down', { title })} disabled={isDisabled} onClick={move(1)}>
        <ArrowDown />
      </IconButton>
    </Flex>
  );
};
