import { styled } from 'styled-components';

/** A field that stands beside another one where there is room for both. */
export const Half = styled.div`
  flex: 1 1 24rem;
  min-width: 0;
`;
