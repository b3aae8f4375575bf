import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import { styled } from 'styled-components';

interface SectionProps {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** A part of the tab, on a card of its own. */
export const Section = ({ title, intro, children }: SectionProps) => {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography id={id} tag="h2" variant="beta">
          {title}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {intro}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
};

export const RowList = styled.ul`
  display: flex;
  flex-direction: column;
  overflow-wrap: anywhere;
`;

interface ListRowProps {
  /** What the row is about. */
  readonly children: ReactNode;
  /** What can be done with it. */
  readonly acts: ReactNode;
}

/** Side by side on wide screens, below each other on small ones. */
export const ListRow = ({ children, acts }: ListRowProps) => (
  <Row>
    <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth="20rem">
      {children}
    </Flex>
    <Flex gap={3} wrap="wrap" alignItems="center">
      {acts}
    </Flex>
  </Row>
);

const Row = styled.li`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[3]} ${({ theme }) => theme.spaces[6]};
  padding: ${({ theme }) => theme.spaces[4]} 0;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
