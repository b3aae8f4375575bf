import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import { useWords } from '../words';

interface ColumnsProps {
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** The older text beside the newer; on a narrow screen one above the other. */
export const Columns = ({ before, after }: ColumnsProps) => {
  const words = useWords();
  return (
    <Beside>
      <Column>
        <Heading>{words('compare.before')}</Heading>
        {before}
      </Column>
      <Column>
        <Heading>{words('compare.after')}</Heading>
        {after}
      </Column>
    </Beside>
  );
};

const Heading = ({ children }: { readonly children: string }) => (
  <Typography tag="p" variant="sigma" textColor="neutral600">
    {children}
  </Typography>
);

const Beside = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

const Column = styled.div`
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
