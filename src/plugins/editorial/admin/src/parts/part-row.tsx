import { Flex, Typography } from '@strapi/design-system';

import { formPath } from '../document-at';
import { InlineLink } from '../publication/inline-link';
import { Row } from '../rows/row';
import { useWords } from '../words';
import { DeletePart } from './delete-part';
import type { Part } from './part';

interface PartRowProps {
  readonly part: Part;
  readonly uid: string;
  readonly index: number;
  readonly isDisabled: boolean;
  /** Whether the reader's role lets them delete it. */
  readonly mayDelete: boolean;
  readonly onMove: (from: number, to: number) => void;
}

export const PartRow = ({ part, uid, index, isDisabled, mayDelete, onMove }: PartRowProps) => {
  const words = useWords();
  const { documentId, title, depth, placed } = part;
  const name = title || words('parts.untitled');
  return (
    <Row
      list="editorial-parts"
      index={index}
      title={name}
      depth={depth}
      isDisabled={isDisabled}
      onMove={onMove}
      actions={mayDelete && <DeletePart at={{ uid, documentId }} title={name} isDisabled={isDisabled} />}
    >
      <Flex gap={3} wrap="wrap">
        <InlineLink size="M" to={formPath({ uid, documentId })}>
          {name}
        </InlineLink>
        {placed > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {words('parts.placed', { count: placed })}
          </Typography>
        )}
      </Flex>
    </Row>
  );
};
