import type { Page } from '../../../domain/reading/page';
import type { DocumentOf } from '../documents';
import type { Toolkit } from '../toolkit';
import { ofThePage } from '../weights';

interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** A page and an edge type for each list that is read in one order. */
export const addConnections = (toolkit: Toolkit) => ({
  IssueConnection: addIssueConnection(toolkit),
  StoryConnection: addStoryConnection(toolkit),
  BriefingConnection: addBriefingConnection(toolkit),
  ContactConnection: addContactConnection(toolkit),
});

const addIssueConnection = ({ builder }: Toolkit) => {
  const Entry = builder.objectRef<Edge<DocumentOf<'Issue'>>>('IssueEdge').implement({
    description: 'An issue in a list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
      node: t.expose('node', { type: 'Issue', description: 'The issue.' }),
    }),
  });
  return builder.objectRef<Page<DocumentOf<'Issue'>>>('IssueConnection').implement({
    description: 'A page of issues.',
    fields: (t) => ({
      edges: t.expose('edges', { type: [Entry], description: 'The issues with their cursors.', ...ofThePage }),
      nodes: t.expose('nodes', { type: ['Issue'], description: 'The issues.', ...ofThePage }),
      pageInfo: t.expose('pageInfo', { type: 'PageInfo', description: 'Whether and where the list goes on.' }),
    }),
  });
};

const addStoryConnection = ({ builder }: Toolkit) => {
  const Entry = builder.objectRef<Edge<DocumentOf<'Story'>>>('StoryEdge').implement({
    description: 'A story in a list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
      node: t.expose('node', { type: 'Story', description: 'The story.' }),
    }),
  });
  return builder.objectRef<Page<DocumentOf<'Story'>>>('StoryConnection').implement({
    description: 'A page of stories.',
    fields: (t) => ({
      edges: t.expose('edges', { type: [Entry], description: 'The stories with their cursors.', ...ofThePage }),
      nodes: t.expose('nodes', { type: ['Story'], description: 'The stories.', ...ofThePage }),
      pageInfo: t.expose('pageInfo', { type: 'PageInfo', description: 'Whether and where the list goes on.' }),
    }),
  });
};

const addBriefingConnection = ({ builder }: Toolkit) => {
  const Entry = builder.objectRef<Edge<DocumentOf<'Briefing'>>>('BriefingEdge').implement({
    description: 'A briefing in a list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
      node: t.expose('node', { type: 'Briefing', description: 'The briefing.' }),
    }),
  });
  return builder.objectRef<Page<DocumentOf<'Briefing'>>>('BriefingConnection').implement({
    description: 'A page of briefings.',
    fields: (t) => ({
      edges: t.expose('edges', { type: [Entry], description: 'The briefings with their cursors.', ...ofThePage }),
      nodes: t.expose('nodes', { type: ['Briefing'], description: 'The briefings.', ...ofThePage }),
      pageInfo: t.expose('pageInfo', { type: 'PageInfo', description: 'Whether and where the list goes on.' }),
    }),
  });
};

const addContactConnection = ({ builder }: Toolkit) => {
  const Entry = builder.objectRef<Edge<DocumentOf<'Contact'>>>('ContactEdge').implement({
    description: 'A contact in a list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
      node: t.expose('node', { type: 'Contact', description: 'The contact.' }),
    }),
  });
  return builder.objectRef<Page<DocumentOf<'Contact'>>>('ContactConnection').implement({
    description: 'A page of contacts.',
    fields: (t) => ({
      edges: t.expose('edges', { type: [Entry], description: 'The contacts with their cursors.', ...ofThePage }),
      nodes: t.expose('nodes', { type: ['Contact'], description: 'The contacts.', ...ofThePage }),
      pageInfo: t.expose('pageInfo', { type: 'PageInfo', description: 'Whether and where the list goes on.' }),
    }),
  });
};
