import type { Page } from '../../../domain/reading/page';
import type { DocumentOf } from '../documents';
import type { Toolkit } from '../toolkit';
import { ofThePage } from '../weights';

type Published = DocumentOf<'Issue' | 'Story' | 'Event' | 'Briefing' | 'Contact'>;

export const addSearchConnection = ({ builder }: Toolkit) => {
  const Entry = builder.objectRef<{ readonly node: Published; readonly cursor: string }>('SearchEdge').implement({
    description: 'A search result in its list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
      node: t.expose('node', { type: 'Published', description: 'What was found.' }),
    }),
  });
  return builder.objectRef<Page<Published>>('SearchConnection').implement({
    description: 'A page of search results.',
    fields: (t) => ({
      edges: t.expose('edges', { type: [Entry], description: 'The results with their cursors.', ...ofThePage }),
      nodes: t.expose('nodes', { type: ['Published'], description: 'The results.', ...ofThePage }),
      pageInfo: t.expose('pageInfo', { type: 'PageInfo', description: 'Whether and where the list goes on.' }),
    }),
  });
};
