import type { Layout } from '../layout';
import { BODY, LAST_SAVED } from './common-fields';

export const SECTION: Layout = {
  uid: 'api::section.section',
  titledBy: 'heading',
  rows: [{ heading: 9, level: 3 }, { body: 12 }, { placements: 12 }, { issue: 12 }],
  fields: {
    heading: { label: 'Heading', placeholder: 'Training and events' },
    level: { label: 'Level', hint: '1 for a main heading, 2 or 3 for one below it.' },
    body: { ...BODY, label: 'Words of this section' },
    placements: {
      label: 'Items in this section',
      hint: 'Stories, events, briefings and contacts, written once and placed here. Drag them into order.',
    },
    issue: { label: 'Part of the newsletter', hint: 'A section belongs to one newsletter and goes public with it.', shows: 'title' },
    updatedAt: LAST_SAVED,
  },
  hidden: ['globalId'],
  list: { columns: ['heading', 'issue', 'level', 'updatedAt'], sortBy: 'updatedAt', order: 'DESC' },
};
