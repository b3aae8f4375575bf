import { Flex, Typography } from '@strapi/design-system';

import { formPath } from '../document-at';
import { InlineLink } from '../publication/inline-link';
import { ItemState } from './item-state';
import type { PlacementKind } from './placement-kind';
import type { PlacedItem } from './use-placed-item';

interface ItemHeadingProps {
  readonly kind: PlacementKind;
  readonly item: PlacedItem;
}

/** The kind and state of an item, and its title, which leads to it. */
export const ItemHeading = ({ kind, item: { documentId, title } }: ItemHeadingProps) => (
  <>
    <Flex gap={3} wrap="wrap">
      <Typography variant="sigma" textColor="neutral600">
        {kind.label}
      </Typography>
      {documentId && <ItemState uid={kind.target} documentId={documentId} />}
    </Flex>
    {documentId ? (
      <InlineLink size="M" to={formPath({ uid: kind.target, documentId })}>
        {title}
      </InlineLink>
    ) : (
      <Typography>{title}</Typography>
    )}
  </>
);
