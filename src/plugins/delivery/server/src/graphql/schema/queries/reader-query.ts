import type { Reader } from '../../../application/reader';
import { only, then } from '../documents';
import type { Toolkit } from '../toolkit';

/** Who is reading: for sites that want to know what their key opens. */
export const addReaderQuery = ({ builder, enums }: Toolkit): void => {
  const WhoReads = builder.objectRef<Reader>('WhoReads').implement({
    description: 'Who asks, as Concord knows them by the key or sign-in sent along.',
    fields: (t) => ({
      audience: t.field({
        type: enums.ReaderAudience,
        description: 'For whom what is answered is meant.',
        resolve: ({ store }) => (store.cleared.length === 0 ? 'PUBLIC' : 'PRACTITIONER'),
      }),
      partnerships: t.field({
        type: ['Partnership'],
        description: 'The public partnerships whose items for practitioners are answered as well. None for the public.',
        resolve: ({ store, documents }) =>
          then(documents.loadAll(store.cleared), (found) => found.flatMap((document) => only('Partnership', document) ?? [])),
      }),
    }),
  });
  builder.queryField('reader', (t) =>
    t.field({
      type: WhoReads,
      description: 'Who is reading: the public, or somebody cleared for items for practitioners.',
      resolve: (_, __, { reader }) => reader,
    }),
  );
};
