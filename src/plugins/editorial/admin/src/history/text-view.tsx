import { Typography } from '@strapi/design-system';
import { useContext } from 'react';
import { styled } from 'styled-components';

import type { Piece } from '../../../contract/history';
import { Columns } from './columns';
import { DiffMode } from './diff-mode';
import { Added, Removed } from './marks';
import { shortened } from './shortened';

/** A text with marks where words came and went; far from them only its edges. */
export const TextView = ({ pieces }: { readonly pieces: readonly Piece[] }) => {
  const mode = useContext(DiffMode);
  const isChanged = pieces.some(({ kind }) => kind === 'same') || new Set(pieces.map(({ kind }) => kind)).size > 1;
  const short = shortened(pieces);
  if (mode === 'inline' || !isChanged) return <Text pieces={short} />;
  return (
    <Columns
      before={<Text pieces={short.filter(({ kind }) => kind !== 'added')} />}
      after={<Text pieces={short.filter(({ kind }) => kind !== 'removed')} />}
    />
  );
};

const Text = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <Paragraph>
    {pieces.map(({ kind, text }, index) => {
      if (kind === 'added') return <Added key={index}>{text}</Added>;
      return kind === 'removed' ? <Removed key={index}>{text}</Removed> : <span key={index}>{text}</span>;
    })}
  </Paragraph>
);

const Paragraph = styled(Typography).attrs({ tag: 'p' })`
  overflow-wrap: anywhere;
  white-space: pre-line;
  line-height: 1.6;
`;
