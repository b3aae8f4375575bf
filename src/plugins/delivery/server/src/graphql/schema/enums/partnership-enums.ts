import type { BOARD_KINDS, PARTNERSHIP_KINDS } from '../../../domain/content/partnership';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export const addPartnershipEnums = (builder: Builder) => ({
  PartnershipKind: builder.enumType('PartnershipKind', {
    description: 'Whom a partnership protects.',
    values: {
      ADULTS: { description: 'A safeguarding adults board.' },
      ASSOCIATION: { description: 'An association of partnerships.' },
      CHILDREN: { description: 'A safeguarding children partnership.' },
      JOINT: { description: 'Children and adults together.' },
    } satisfies Meanings<typeof PARTNERSHIP_KINDS>,
  }),
  BoardKind: builder.enumType('BoardKind', {
    description: 'Whom a board protects.',
    values: {
      ADULTS: { description: 'A safeguarding adults board.' },
      CHILDREN: { description: 'A safeguarding children board.' },
      JOINT: { description: 'Children and adults together.' },
    } satisfies Meanings<typeof BOARD_KINDS>,
  }),
});
