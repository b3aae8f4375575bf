import { Modal } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A dialog with room for two texts beside each other. */
export const WideModalContent = styled(Modal.Content)`
  width: min(100rem, 96vw);
  max-width: none;
`;
