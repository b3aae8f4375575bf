import type { Toolkit } from '../toolkit';

export const addPageInfo = ({ builder }: Toolkit): void => {
  builder.objectType('PageInfo', {
    description: 'Whether and where a list goes on.',
    fields: (t) => ({
      startCursor: t.exposeString('startCursor', {
        nullable: true,
        description: 'Cursor of the first entry of this page. Null when the page is empty.',
      }),
      endCursor: t.exposeString('endCursor', {
        nullable: true,
        description: 'Cursor of the last entry of this page; give it as `after` for the next one. Null when the page is empty.',
      }),
      hasNextPage: t.exposeBoolean('hasNextPage', { description: 'True when there is more after this page.' }),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'True when this is not the first page.' }),
    }),
  });
};
