import { Badge } from '@strapi/design-system';
import type { BadgeProps } from '@strapi/design-system';

import type { PublicationState } from '../../../contract/publication';
import { useWords } from '../words';

const VARIANTS = {
  draft: 'secondary',
  published: 'success',
  'published-with-changes': 'alternative',
  withdrawn: 'danger',
} as const satisfies Record<PublicationState, BadgeProps['variant']>;

/** The state of a document in a word and a colour; the word alone says it all. */
export const StateBadge = ({ state }: { readonly state: PublicationState }) => {
  const words = useWords();
  return <Badge variant={VARIANTS[state]}>{words(`state.${state}`)}</Badge>;
};
