import type { Layout } from '../layout';

export const PARTS_OF_PARTNERSHIPS: readonly Layout[] = [
  {
    uid: 'partnership.urgent-help',
    titledBy: 'purpose',
    rows: [{ purpose: 6, area: 6 }, { contact: 12 }],
    fields: {
      purpose: { label: 'Need' },
      area: { label: 'Area', hint: 'Empty when it answers for all areas.' },
      contact: { label: 'Contact that answers', shows: 'label' },
    },
  },
  {
    uid: 'partnership.series',
    titledBy: 'name',
    rows: [{ name: 6, slug: 6 }, { audience: 6 }],
    fields: {
      name: { label: 'Name of the newsletter' },
      slug: { label: 'Short name', hint: 'Small letters and hyphens, for its web address.', placeholder: 'schools' },
      audience: { label: 'For whom', shows: 'name' },
    },
  },
  {
    uid: 'partnership.area',
    titledBy: 'name',
    rows: [{ name: 6, slug: 6 }],
    fields: { name: { label: 'Name' }, slug: { label: 'Short name', hint: 'Small letters and hyphens.' } },
  },
  {
    uid: 'partnership.board',
    titledBy: 'name',
    rows: [{ name: 8, kind: 4 }],
    fields: { name: { label: 'Name' }, kind: { label: 'Kind' } },
  },
  {
    uid: 'partnership.alias',
    titledBy: 'name',
    rows: [{ name: 8, until: 4 }],
    fields: { name: { label: 'Name' }, until: { label: 'Used until' } },
  },
];
