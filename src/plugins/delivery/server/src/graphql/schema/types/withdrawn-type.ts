import { pathOf } from '../../../domain/reading/paths';
import type { Kind } from '../../../domain/content/read-body';
import type { Toolkit } from '../toolkit';

export const addWithdrawnType = ({ builder, enums }: Toolkit): void => {
  builder.objectType('Withdrawn', {
    description: 'The notice in place of something that was public and was withdrawn.',
    interfaces: ['Node'],
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of what was withdrawn.' }),
      type: t.expose('type', { type: enums.ContentKind, description: 'What it was.' }),
      kind: t.expose('kind', { type: enums.WithdrawalKind, description: 'How it was withdrawn.' }),
      reason: t.exposeString('reason', { description: 'Why, in words for readers.' }),
      since: t.expose('since', { type: 'Moment', description: 'When it was withdrawn.' }),
      title: t.exposeString('title', {
        description: 'The title it had in public. Where the title itself had to go, a neutral word such as `An event`.',
      }),
      path: t.string({
        nullable: true,
        description:
          'The address it had on the partner page, where the notice stands now. Null where the words of the address had to go by law; who asks for that address is still given this notice.',
        resolve: (withdrawn) => pathOf(KIND_OF[withdrawn.type], withdrawn),
      }),
      replacement: t.field({
        type: 'Node',
        nullable: true,
        description: 'What to read instead, or the notice that it was withdrawn as well. Null when there is nothing.',
        resolve: ({ replacementId }, _, { reader }) => (replacementId === null ? null : reader.documents.load(replacementId)),
      }),
    }),
  });
};

const KIND_OF = {
  PARTNERSHIP: 'partnership',
  ISSUE: 'issue',
  STORY: 'story',
  EVENT: 'event',
  BRIEFING: 'briefing',
  CONTACT: 'contact',
} as const satisfies Record<Uppercase<Kind>, Kind>;
