import { Flex } from '@strapi/design-system';
import { Drag } from '@strapi/icons';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import { MoveButtons } from './move-buttons';
import { useRowDrag } from './use-row-drag';

interface RowProps {
  readonly list: string;
  readonly index: number;
  /** Names the row for people who cannot see it. */
  readonly title: string;
  readonly isDisabled: boolean;
  /** 1 at the top; deeper rows stand further in. */
  readonly depth?: number;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onMove: (from: number, to: number) => void;
}

/** One row of a list in the form that can be put in order, by mouse or by keyboard. */
export const Row = ({ list, index, title, isDisabled, depth = 1, actions, children, onMove }: RowProps) => {
  const { ref, isDragging } = useRowDrag({ list, index, isDisabled, onMove });
  return (
    <Item ref={ref} $depth={depth} $isDragging={isDragging} data-row={title}>
      <Flex gap={3} alignItems="center" paddingTop={2} paddingBottom={2} paddingLeft={3} paddingRight={2}>
        <Handle aria-hidden />
        <Content>{children}</Content>
        <Flex gap={1} shrink={0}>
          <MoveButtons title={title} isDisabled={isDisabled} onMove={(by) => onMove(index, index + by)} />
          {actions}
        </Flex>
      </Flex>
    </Item>
  );
};

const Item = styled.li<{ readonly $depth: number; readonly $isDragging: boolean }>`
  margin-inline-start: ${({ theme, $depth }) => `calc(${theme.spaces[6]} * ${$depth - 1})`};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  opacity: ${({ $isDragging }) => ($isDragging ? 0.4 : 1)};

  & + & {
    margin-top: ${({ theme }) => theme.spaces[1]};
  }
`;

const Handle = styled(Drag)`
  flex-shrink: 0;
  cursor: grab;
  fill: ${({ theme }) => theme.colors.neutral500};
`;

const Content = styled.div`
  flex: 1;
  min-width: 0;
  overflow-wrap: anywhere;
`;
