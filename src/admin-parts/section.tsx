import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** A part of a page, on a card of its own. */
export const Section = ({ title, intro, children }: SectionProps) => {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={6}
      style={{ overflowWrap: 'anywhere' }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography id={id} tag="h2" variant="beta">
          {title}
        </Typography>
        {intro !== undefined && (
          <Typography tag="p" textColor="neutral600">
            {intro}
          </Typography>
        )}
        {children}
      </Flex>
    </Box>
  );
};
