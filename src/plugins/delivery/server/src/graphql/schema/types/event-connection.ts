import type { TimelineEdge } from '../../../application/read-timeline';
import type { Page } from '../../../domain/reading/page';
import type { DocumentOf } from '../documents';
import type { Toolkit } from '../toolkit';
import { ofThePage } from '../weights';

type EventEdge = TimelineEdge & { readonly node: DocumentOf<'Event'> };

export const addEventConnection = ({ builder }: Toolkit) => {
  const Entry = builder.objectRef<EventEdge>('EventEdge').implement({
    description: 'An event in a list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
      node: t.expose('node', { type: 'Event', description: 'The event.' }),
      occurrence: t.field({
        type: 'Occurrence',
        nullable: true,
        description: 'The first of its dates in the range asked for: what it stands here for. Null when it has no exact date or day.',
        resolve: ({ node, position }) => node.occurrences[position] ?? null,
      }),
    }),
  });
  return builder.objectRef<Page<DocumentOf<'Event'>, EventEdge>>('EventConnection').implement({
    description: 'A page of events.',
    fields: (t) => ({
      edges: t.expose('edges', { type: [Entry], description: 'The events with their cursors.', ...ofThePage }),
      nodes: t.expose('nodes', { type: ['Event'], description: 'The events.', ...ofThePage }),
      pageInfo: t.expose('pageInfo', { type: 'PageInfo', description: 'Whether and where the list goes on.' }),
    }),
  });
};
