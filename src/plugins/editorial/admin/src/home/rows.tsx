import { Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

/** The rows of a box on the home page. */
export const Rows = styled.ul`
  li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface HomeRowProps {
  readonly to: string;
  readonly title: string;
  readonly note: string;
  readonly end?: ReactNode;
  /** More below the note. */
  readonly children?: ReactNode;
}

/** A document by its title, with a note under it. */
export const HomeRow = ({ to, title, note, end, children }: HomeRowProps) => (
  <Flex tag="li" justifyContent="space-between" gap={4} paddingTop={3} paddingBottom={3}>
    <Flex direction="column" alignItems="flex-start" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
      <Link tag={RouterLink} to={to}>
        {title}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {note}
      </Typography>
      {children}
    </Flex>
    {end}
  </Flex>
);
