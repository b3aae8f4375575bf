import type { ChangedDocument } from '../../../application/ports';
import type { ChangeEdge } from '../../../application/read-changes';
import type { Kind } from '../../../domain/content/read-body';
import type { Page } from '../../../domain/reading/page';
import { HOME_ZONE, momentOf } from '../../../domain/time/moment';
import type { ChangeKind } from '../enums/kind-enums';
import type { Toolkit } from '../toolkit';
import { ofThePage } from '../weights';

export const addChangeConnection = (toolkit: Toolkit) => {
  addChange(toolkit);
  const { builder } = toolkit;
  const Entry = builder.objectRef<ChangeEdge>('ChangeEdge').implement({
    description: 'A change in its list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list; give it as `since`.' }),
      node: t.expose('node', { type: 'Change', description: 'The change.' }),
    }),
  });
  return builder.objectRef<Page<ChangedDocument, ChangeEdge>>('ChangeConnection').implement({
    description: 'A page of changes.',
    fields: (t) => ({
      edges: t.expose('edges', { type: [Entry], description: 'The changes with their cursors.', ...ofThePage }),
      nodes: t.expose('nodes', { type: ['Change'], description: 'The changes.', ...ofThePage }),
      pageInfo: t.expose('pageInfo', {
        type: 'PageInfo',
        description: 'Whether and where the list goes on. When the page is empty, `endCursor` is the `since` that was given.',
      }),
    }),
  });
};

const addChange = ({ builder, enums }: Toolkit): void => {
  builder.objectType('Change', {
    description: 'The last change of one document.',
    fields: (t) => ({
      id: t.id({ description: "The document's id.", resolve: ({ key }) => key }),
      type: t.field({ type: enums.ContentKind, description: 'What the document is.', resolve: ({ kind }) => CONTENT_KINDS[kind] }),
      changeKind: t.field({ type: enums.ChangeKind, description: 'What happened.', resolve: changeKindOf }),
      at: t.field({ type: 'Moment', description: 'When it happened.', resolve: ({ changedAt }) => momentOf(changedAt, HOME_ZONE) }),
      document: t.expose('document', {
        type: 'Node',
        nullable: true,
        description: 'The document as it is now, or the notice that it was withdrawn. Null when it left the public without a notice.',
      }),
    }),
  });
};

const changeKindOf = ({ document }: ChangedDocument): ChangeKind => {
  if (document === null) return 'RESTRICTED';
  return document.__typename === 'Withdrawn' ? 'WITHDRAWN' : 'PUBLISHED';
};

const CONTENT_KINDS = {
  partnership: 'PARTNERSHIP',
  issue: 'ISSUE',
  story: 'STORY',
  event: 'EVENT',
  briefing: 'BRIEFING',
  contact: 'CONTACT',
} as const satisfies Record<Kind, Uppercase<Kind>>;
