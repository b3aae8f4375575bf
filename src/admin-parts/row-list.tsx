import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** A list whose rows stand side by side on wide screens and below each other on small ones. */
export const RowList = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Plain aria-label={label}>{children}</Plain>
);

interface RowProps {
  /** What the row is about. */
  readonly children: ReactNode;
  /** What can be done with it. */
  readonly acts?: ReactNode;
}

export const ListRow = ({ children, acts }: RowProps) => (
  <Row>
    <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth="16rem">
      {children}
    </Flex>
    <Flex gap={3} wrap="wrap" alignItems="center">
      {acts}
    </Flex>
  </Row>
);

const Plain = styled.ul`
  display: flex;
  flex-direction: column;
  overflow-wrap: anywhere;
`;

const Row = styled.li`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 1.2rem 2.4rem;
  padding: 1.4rem 0;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
