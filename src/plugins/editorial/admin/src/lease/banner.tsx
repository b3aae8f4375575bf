import { styled } from 'styled-components';

/** Above the fields of a form that cannot be changed now. */
export const Banner = styled.section`
  margin-bottom: ${({ theme }) => theme.spaces[4]};
  padding: ${({ theme }) => theme.spaces[4]};
  background: ${({ theme }) => theme.colors.warning100};
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-left: 4px solid ${({ theme }) => theme.colors.warning600};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
