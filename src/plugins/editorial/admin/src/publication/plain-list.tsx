import { styled } from 'styled-components';

/** A bulleted list in a narrow panel. */
export const PlainList = styled.ul`
  list-style: disc;
  padding-inline-start: ${({ theme }) => theme.spaces[5]};
  overflow-wrap: anywhere;

  li::marker {
    color: ${({ theme }) => theme.colors.neutral500};
  }

  li + li {
    margin-top: ${({ theme }) => theme.spaces[1]};
  }
`;
