import type { Layout } from '../layout';
import { ADDRESS, LAST_SAVED, OWNERSHIP } from './common-fields';

export const ISSUE: Layout = {
  uid: 'api::issue.issue',
  titledBy: 'title',
  rows: [
    { title: 12 },
    { period: 4, number: 4, series: 4 },
    { sections: 12 },
    { welcome: 12 },
    { cover: 6, audiences: 6 },
    { partnership: 6, coOwner: 6 },
    { slug: 6, original: 6 },
  ],
  fields: {
    ...OWNERSHIP,
    partnership: {
      label: 'Newsletter of',
      hint: 'The partnership whose newsletter this is. Once saved, it stays: to have it elsewhere, make a new one there.',
      placeholder: 'Choose a partnership',
      shows: 'shortName',
    },
    title: { label: 'Title', hint: 'As readers see it in the list of newsletters.', placeholder: 'Safeguarding news, June 2026' },
    period: { label: 'Month', hint: 'Year and month, for the archive.', placeholder: '2026-06' },
    number: { label: 'Number', hint: 'Only if your newsletters are numbered.' },
    series: { label: 'Series', hint: 'Only if you have more than one newsletter: its short name from your partnership’s page.' },
    sections: { label: 'Sections', hint: 'Readers see them in this order.', shows: 'heading' },
    welcome: { label: 'Welcome', hint: 'The words that open the newsletter.' },
    cover: { label: 'Cover picture', hint: 'Shown at the top. Describe it in the media library for people who cannot see it.' },
    audiences: { label: 'For whom', hint: 'Leave empty when it is for everybody.', placeholder: 'Choose audiences', shows: 'name' },
    slug: ADDRESS,
    original: { label: 'Original file', hint: 'The newsletter as it came, if it was imported. It is never published.' },
    updatedAt: LAST_SAVED,
  },
  hidden: ['globalId'],
  list: { columns: ['title', 'partnership', 'period', 'updatedAt'], sortBy: 'updatedAt', order: 'DESC' },
};
