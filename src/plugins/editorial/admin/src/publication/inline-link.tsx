import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

interface InlineLinkProps {
  /** A path inside the admin, without `/admin`. */
  readonly to: string;
  /** As large as the text around it: small in a panel. */
  readonly size?: 'S' | 'M';
  readonly children: ReactNode;
}

/** A link to another page of the admin, which breaks between words where it is narrow. */
export const InlineLink = ({ to, size = 'S', children }: InlineLinkProps) => (
  <BreakingLink tag={RouterLink} to={to} $size={size}>
    {children}
  </BreakingLink>
);

const BreakingLink = styled(Link<typeof RouterLink>)<{ readonly $size: 'S' | 'M' }>`
  overflow-wrap: anywhere;

  & > span {
    font-size: ${({ theme, $size }) => theme.fontSizes[$size === 'S' ? 1 : 2]};
    white-space: normal;
  }
`;
