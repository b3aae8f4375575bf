import type { Layout } from '../layout';

const vocabulary = (uid: string, hint: string): Layout => ({
  uid,
  titledBy: 'name',
  rows: [{ name: 6, slug: 6 }],
  fields: {
    name: { label: 'Name', hint },
    slug: { label: 'Web address', hint: 'Small letters and hyphens. Partner websites filter by it, so do not change it.' },
  },
  list: { columns: ['name'], sortBy: 'name', order: 'ASC' },
});

export const VOCABULARIES: readonly Layout[] = [
  vocabulary('api::topic.topic', 'A closed list: add one only when nothing else fits.'),
  vocabulary('api::audience.audience', 'A closed list: add one only when nothing else fits.'),
];
