import { readList } from '../../../application/read-list';
import { MAX_PAGE } from '../../../domain/reading/page';
import type { Reader } from '../../../application/reader';
import { type DocumentOf, orWithdrawn, pageOnly } from '../documents';
import type { Toolkit } from '../toolkit';
import { ofAbout } from '../weights';

export const addPartnershipQueries = ({ builder, unions }: Toolkit): void => {
  builder.queryFields((t) => ({
    partnerships: t.field({
      type: ['Partnership'],
      description: 'All partnerships, by name.',
      ...ofAbout(MAX_PAGE),
      resolve: (_, __, { reader }) => allPartnerships(reader),
    }),
    partnership: t.field({
      type: unions.PartnershipResult,
      nullable: true,
      description:
        'One partnership by its slug. Former slugs, the slugs of former names and those of partnerships merged into it lead to it too. Null when there is none.',
      args: { slug: t.arg.string({ required: true, description: 'Such as `salford`.' }) },
      resolve: async (_, { slug }, { reader }) => orWithdrawn('Partnership', await reader.partnership(slug)),
    }),
  }));
};

/** England has some 150: all of them fit two pages. */
const allPartnerships = async (reader: Reader): Promise<readonly DocumentOf<'Partnership'>[]> => {
  const found: DocumentOf<'Partnership'>[] = [];
  let after: string | null = null;
  do {
    const page = await readList(reader, { kind: 'partnership', partnership: null, facets: [], order: 'ascending', first: MAX_PAGE, after });
    found.push(...pageOnly('Partnership', page).nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
};
