import type { Layout } from '../layout';

const LINK = { label: 'Link', placeholder: 'https://' };

/** The pieces of which texts are made. */
export const BLOCKS: readonly Layout[] = [
  { uid: 'block.prose', titledBy: 'id', rows: [{ text: 12 }], fields: { text: { label: 'Text' } } },
  {
    uid: 'block.callout',
    titledBy: 'title',
    rows: [{ title: 8, tone: 4 }, { text: 12 }],
    fields: { title: { label: 'Title' }, tone: { label: 'Tone' }, text: { label: 'Text' } },
  },
  {
    uid: 'block.image',
    titledBy: 'caption',
    rows: [{ image: 12 }, { alt: 8, decorative: 4 }, { caption: 12 }],
    fields: {
      image: { label: 'Picture' },
      alt: { label: 'Description', hint: 'What the picture shows, for people who cannot see it.' },
      decorative: { label: 'Only decoration', hint: 'Then it needs no description.' },
      caption: { label: 'Caption' },
    },
  },
  {
    uid: 'block.video',
    titledBy: 'title',
    rows: [{ title: 12 }, { url: 8, captions: 4 }, { transcript: 12 }],
    fields: {
      title: { label: 'Title' },
      url: LINK,
      captions: { label: 'Has captions' },
      transcript: { label: 'Transcript', hint: 'What is said, for people who cannot hear it.' },
    },
  },
  {
    uid: 'block.quote',
    titledBy: 'speaker',
    rows: [{ text: 12 }, { speaker: 6, role: 6 }],
    fields: { text: { label: 'Words' }, speaker: { label: 'Who said it' }, role: { label: 'Role' } },
  },
  {
    uid: 'block.link-list',
    titledBy: 'title',
    rows: [{ title: 12 }, { links: 12 }],
    fields: { title: { label: 'Title' }, links: { label: 'Links' } },
  },
  {
    uid: 'shared.link',
    titledBy: 'text',
    rows: [{ text: 6, url: 6 }, { purpose: 12 }],
    fields: {
      text: { label: 'Text of the link', hint: 'Says where it leads: never “click here”.' },
      url: LINK,
      purpose: { label: 'What for' },
    },
  },
  {
    uid: 'shared.source',
    titledBy: 'publisher',
    rows: [{ publisher: 8, date: 4 }, { url: 12 }],
    fields: { publisher: { label: 'Publisher' }, date: { label: 'Published on' }, url: LINK },
  },
];
