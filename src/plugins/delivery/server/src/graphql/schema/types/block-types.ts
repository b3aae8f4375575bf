import type { Toolkit } from '../toolkit';

/** The kinds of block that hold running text, pictures, videos and quotations; the others are in list-block-types.ts. */
export const addBlockTypes = (toolkit: Toolkit): void => {
  addTexts(toolkit);
  addMedia(toolkit);
};

const addTexts = ({ builder, enums }: Toolkit): void => {
  builder.objectType('ProseBlock', {
    description: 'Running text.',
    interfaces: ['Block'],
    fields: (t) => ({ content: t.expose('content', { type: 'RichText', description: 'The words.' }) }),
  });
  builder.objectType('CalloutBlock', {
    description: 'Words that stand out: a warning, a piece of information, something to do.',
    interfaces: ['Block'],
    fields: (t) => ({
      tone: t.expose('tone', { type: enums.CalloutTone, description: 'What it is meant as.' }),
      heading: t.exposeString('heading', { nullable: true, description: 'Its heading.' }),
      content: t.expose('content', { type: 'RichText', description: 'The words.' }),
    }),
  });
  builder.objectType('QuoteBlock', {
    description: 'A quotation.',
    interfaces: ['Block'],
    fields: (t) => ({
      words: t.exposeString('words', { description: 'The words that are quoted.' }),
      speaker: t.exposeString('speaker', { nullable: true, description: 'Who said it.' }),
      role: t.exposeString('role', { nullable: true, description: 'What the speaker is.' }),
    }),
  });
};

const addMedia = ({ builder }: Toolkit): void => {
  builder.objectType('ImageBlock', {
    description: 'A picture.',
    interfaces: ['Block'],
    fields: (t) => ({
      image: t.expose('image', {
        type: 'Image',
        nullable: true,
        description: 'The picture. Its `alt` holds the words for people who cannot see it here.',
      }),
      caption: t.exposeString('caption', { nullable: true, description: 'Words under the picture.' }),
    }),
  });
  builder.objectType('VideoBlock', {
    description: 'A video elsewhere. Its HTML is a link, never an embedded player.',
    interfaces: ['Block'],
    fields: (t) => ({
      title: t.exposeString('title', { description: 'Its title.' }),
      url: t.expose('url', { type: 'Url', description: 'Where it stands.' }),
      hasCaptions: t.exposeBoolean('hasCaptions', { description: 'True when it has captions.' }),
      transcript: t.exposeString('transcript', { nullable: true, description: 'What is said in it.' }),
    }),
  });
};
