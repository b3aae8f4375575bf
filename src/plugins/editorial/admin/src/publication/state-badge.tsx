import { Badge } from '@strapi/design-system';
import type { BadgeProps } from '@strapi/design-system';

import type { EditorialState } from '../../../contract/sign-off';
import { useWords } from '../words';

const VARIANTS = {
  draft: 'secondary',
  'in-review': 'primary',
  'changes-requested': 'warning',
  approved: 'success',
  scheduled: 'primary',
  published: 'success',
  'published-with-changes': 'alternative',
  withdrawn: 'danger',
  archived: 'secondary',
} as const satisfies Record<EditorialState, BadgeProps['variant']>;

/** The state of a document in a word and a colour; the word alone says it all. */
export const StateBadge = ({ state }: { readonly state: EditorialState }) => {
  const words = useWords();
  return (
    <Badge variant={VARIANTS[state]} flex="none" style={{ whiteSpace: 'nowrap' }}>
      {words(`state.${state}`)}
    </Badge>
  );
};
