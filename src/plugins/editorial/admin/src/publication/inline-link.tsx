import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

interface InlineLinkProps {
  /** A path inside the admin, without `/admin`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to another page of the admin, which breaks between words in a narrow panel. */
export const InlineLink = ({ to, children }: InlineLinkProps) => (
  <BreakingLink tag={RouterLink} to={to}>
    {children}
  </BreakingLink>
);

const BreakingLink = styled(Link<typeof RouterLink>)`
  overflow-wrap: anywhere;

  & > span {
    font-size: ${({ theme }) => theme.fontSizes[1]};
    white-space: normal;
  }
`;
