import { Badge, Flex, Typography } from '@strapi/design-system';
import type { BadgeProps } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import type { Change, RowChange } from '../../../contract/history';
import type { WordKey } from '../words';
import { useWords } from '../words';

interface RowsViewProps {
  readonly rows: readonly RowChange[];
  readonly inside: (changes: readonly Change[]) => ReactNode;
}

/** Sections, items, paragraphs and the like in their order, each with what became of it in a word. */
export const RowsView = ({ rows, inside }: RowsViewProps) => {
  const words = useWords();
  return (
    <Rows>
      {rows.map((row, index) =>
        row.kind === 'same' ? (
          <Typography key={index} tag="li" variant="pi" textColor="neutral600">
            {words('compare.unchanged', { count: row.count })}
          </Typography>
        ) : (
          <li key={index}>
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Flex gap={2} wrap="wrap">
                {tagsOf(row).map(({ word, variant }) => (
                  <Badge key={word} variant={variant}>
                    {words(word)}
                  </Badge>
                ))}
                <Name>{row.name}</Name>
              </Flex>
              {inside(row.changes)}
            </Flex>
          </li>
        ),
      )}
    </Rows>
  );
};

interface Tag {
  readonly word: WordKey;
  readonly variant: NonNullable<BadgeProps['variant']>;
}

const tagsOf = (row: Exclude<RowChange, { readonly kind: 'same' }>): readonly Tag[] => {
  switch (row.kind) {
    case 'added':
      return [{ word: 'compare.row-added', variant: 'success' }];
    case 'removed':
      return [{ word: 'compare.row-removed', variant: 'danger' }];
    case 'changed':
      return [
        ...(row.isMoved ? [{ word: 'compare.row-moved', variant: 'alternative' } as const] : []),
        ...(isMoreThanMoved(row) ? [{ word: 'compare.row-changed', variant: 'warning' } as const] : []),
      ];
  }
};

/** The words of what moved are shown so that it can be known; they are not changed by that. */
const isMoreThanMoved = ({ isMoved, changes }: { readonly isMoved: boolean; readonly changes: readonly Change[] }): boolean =>
  changes.some((change) => change.kind !== 'text' || !isMoved || change.pieces.some(({ kind }) => kind !== 'same'));

const Name = styled(Typography).attrs({ variant: 'pi', fontWeight: 'bold' })`
  overflow-wrap: anywhere;
`;

const Rows = styled.ol`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
  border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral200};
`;
