import type { Kind } from '../../../domain/content/read-body';
import type { WITHDRAWAL_KINDS } from '../../../domain/content/withdrawn';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export type ChangeKind = 'PUBLISHED' | 'RESTRICTED' | 'WITHDRAWN';
type SearchKind = Uppercase<Exclude<Kind, 'partnership'>>;

const OUT_OF_SIGHT =
  'You could see it and cannot any more: it was public and is now for practitioners only, or went to a partnership for which you are not cleared. Delete your copy.';

export const addKindEnums = (builder: Builder) => ({
  ContentKind: builder.enumType('ContentKind', {
    description: 'What a document is.',
    values: {
      BRIEFING: { description: 'A briefing.' },
      CONTACT: { description: 'A contact.' },
      EVENT: { description: 'An event.' },
      ISSUE: { description: 'An issue of a newsletter.' },
      PARTNERSHIP: { description: 'A partnership.' },
      STORY: { description: 'A story.' },
    } satisfies Meanings<readonly Uppercase<Kind>[]>,
  }),
  SearchKind: builder.enumType('SearchKind', {
    description: 'What can be searched for.',
    values: {
      BRIEFING: { description: 'Briefings.' },
      CONTACT: { description: 'Contacts.' },
      EVENT: { description: 'Events.' },
      ISSUE: { description: 'Issues of newsletters.' },
      STORY: { description: 'Stories.' },
    } satisfies Meanings<readonly SearchKind[]>,
  }),
  WithdrawalKind: builder.enumType('WithdrawalKind', {
    description: 'How something was withdrawn.',
    values: {
      LEGAL_REMOVAL: { description: 'Removed because the law requires it.' },
      PUBLISHED_IN_ERROR: { description: 'It should never have been public.' },
      REPLACED: { description: 'Something else takes its place.' },
      WITHDRAWN: { description: 'Withdrawn, with a notice.' },
    } satisfies Meanings<typeof WITHDRAWAL_KINDS>,
  }),
  ChangeKind: builder.enumType('ChangeKind', {
    description: 'What happened to a document.',
    values: {
      PUBLISHED: { description: 'It became public, or was published anew.' },
      RESTRICTED: { description: OUT_OF_SIGHT },
      WITHDRAWN: { description: 'It was withdrawn. Show the notice in its place.' },
    } satisfies Meanings<readonly ChangeKind[]>,
  }),
});
