import type { ReaderAudience } from '../../../../../../partnerships/contract';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export const addReaderEnums = (builder: Builder) => ({
  ReaderAudience: builder.enumType('ReaderAudience', {
    description: 'For whom something is meant.',
    values: {
      PUBLIC: { description: 'Everybody.' },
      PRACTITIONER: { description: 'People who work with children or adults at risk, invited by a partnership.' },
    } satisfies Meanings<readonly Uppercase<ReaderAudience>[]>,
  }),
});
