import type { Toolkit } from '../toolkit';

export const addFileTypes = ({ builder }: Toolkit): void => {
  builder.objectType('Image', {
    description: 'A picture file.',
    fields: (t) => ({
      url: t.expose('url', {
        type: 'Url',
        description: 'Where it stands: a path on this installation. The content behind it never changes.',
      }),
      alt: t.exposeString('alt', { description: 'What it shows, for people who cannot see it. Empty when it is decoration only.' }),
      decorative: t.exposeBoolean('decorative', { description: 'True when it is decoration only.' }),
      width: t.exposeInt('width', { nullable: true, description: 'Width in pixels, when known.' }),
      height: t.exposeInt('height', { nullable: true, description: 'Height in pixels, when known.' }),
      mime: t.exposeString('mime', { description: 'Media type, such as `image/png`.' }),
      bytes: t.exposeInt('bytes', { description: 'Size in bytes.' }),
    }),
  });
  builder.objectType('File', {
    description: 'A file to download.',
    fields: (t) => ({
      url: t.expose('url', {
        type: 'Url',
        description: 'Where it stands: a path on this installation. The content behind it never changes.',
      }),
      name: t.exposeString('name', { description: 'Its name.' }),
      mime: t.exposeString('mime', { description: 'Media type, such as `application/pdf`.' }),
      bytes: t.exposeInt('bytes', { description: 'Size in bytes.' }),
    }),
  });
  builder.objectType('Link', {
    description: 'A link.',
    fields: (t) => ({
      text: t.exposeString('text', { description: 'The words to click on.' }),
      url: t.expose('url', { type: 'Url', description: 'Where it leads.' }),
      purpose: t.exposeString('purpose', { nullable: true, description: 'What it is for.' }),
    }),
  });
};
