import type { Layout } from '../layout';
import { BODY, ITEM_FIELDS, ITEM_ROWS } from './common-fields';

export const STORY: Layout = {
  uid: 'api::story.story',
  titledBy: 'title',
  rows: [
    { title: 8, kind: 4 },
    { summary: 12 },
    { body: 12 },
    { source: 12 },
    { rights: 8, expires: 4 },
    { embargoDate: 4, embargoTime: 4 },
    ...ITEM_ROWS,
  ],
  fields: {
    ...ITEM_FIELDS,
    title: { label: 'Title' },
    kind: { label: 'Kind' },
    summary: { label: 'Summary', hint: 'One or two sentences, for lists and for newsletters that place this story.' },
    body: BODY,
    source: { label: 'Source', hint: 'Who published it first, if it was not you.' },
    rights: { label: 'Rights', hint: 'What you may do with it, if somebody else wrote it.' },
    expires: { label: 'Out of date from', hint: 'After this day it should no longer be read as news.' },
    embargoDate: { label: 'Under embargo until', hint: 'Nothing lets it out before this day. Leave it empty for no embargo.' },
    embargoTime: { label: 'Embargo ends at', hint: 'In your partnership’s time. Empty means at the start of the day.' },
  },
  hidden: ['globalId'],
  list: { columns: ['title', 'kind', 'partnership', 'updatedAt'], sortBy: 'updatedAt', order: 'DESC' },
};
