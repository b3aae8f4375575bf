import { Typography } from '@strapi/design-system';
import { useContext } from 'react';
import { styled } from 'styled-components';

import type { ValueChange } from '../../../contract/history';
import { useWords } from '../words';
import { Columns } from './columns';
import { DiffMode } from './diff-mode';
import { Added, Removed } from './marks';

/** A short value, as it was and as it is. */
export const ValueView = ({ change: { before, after } }: { readonly change: ValueChange }) => {
  const words = useWords();
  const mode = useContext(DiffMode);
  const was = before === null ? <Empty>{words('compare.empty')}</Empty> : <Removed>{before}</Removed>;
  const is = after === null ? <Empty>{words('compare.empty')}</Empty> : <Added>{after}</Added>;
  if (mode === 'side-by-side') return <Columns before={<Line>{was}</Line>} after={<Line>{is}</Line>} />;
  return (
    <Line>
      {was} <span aria-hidden>→</span> {is}
    </Line>
  );
};

const Line = styled(Typography).attrs({ tag: 'p' })`
  overflow-wrap: anywhere;
`;

const Empty = styled.em`
  color: ${({ theme }) => theme.colors.neutral600};
`;
