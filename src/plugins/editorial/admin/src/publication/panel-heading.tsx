import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PanelHeadingProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

/** A heading inside a side panel, whose own title is an h2. */
export const PanelHeading = ({ children, icon }: PanelHeadingProps) => (
  <Flex gap={2}>
    {icon}
    <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
      {children}
    </Typography>
  </Flex>
);
