import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useWords } from '../words';

interface MarkProps {
  readonly children: string;
}

/** Words that came. Underlined, and said: not told by colour alone. */
export const Added = ({ children }: MarkProps) => {
  const words = useWords();
  return (
    <Ins>
      <VisuallyHidden>{words('compare.added-mark')} </VisuallyHidden>
      {children}
    </Ins>
  );
};

/** Words that went. Struck through, and said. */
export const Removed = ({ children }: MarkProps) => {
  const words = useWords();
  return (
    <Del>
      <VisuallyHidden>{words('compare.removed-mark')} </VisuallyHidden>
      {children}
    </Del>
  );
};

const Ins = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
  text-underline-offset: 0.2em;
`;

const Del = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;
