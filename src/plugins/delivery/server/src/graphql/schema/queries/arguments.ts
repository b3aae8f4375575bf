import type { ListRequest } from '../../../application/read-list';
import { facet, type FacetName, FOR_PRACTITIONERS } from '../../../domain/projection/facets';
import type { Builder } from '../builder';

type ArgumentBuilder = Parameters<NonNullable<Parameters<Builder['queryField']>[1]>>[0]['arg'];

export const PAGE_SIZE = 20;

/** The arguments that every paged list takes. */
export const pageArguments = (arg: ArgumentBuilder) => ({
  first: arg.int({ defaultValue: PAGE_SIZE, description: 'How many, from 1 to 100.' }),
  after: arg.string({ description: 'Where to go on: `endCursor` of the page before, from the same list with the same arguments.' }),
});

export const partnershipArgument = (arg: ArgumentBuilder) =>
  arg.string({ description: "The partnership's slug; all partnerships when left out. Unknown: error `partnership.unknown`." });

export const knownPartnershipArgument = (arg: ArgumentBuilder) =>
  arg.string({ required: true, description: "The partnership's slug, such as `salford`. Unknown: error `partnership.unknown`." });

/** The arguments of everything that is found at an address. */
export const addressArguments = (arg: ArgumentBuilder, what: string) => ({
  partnership: knownPartnershipArgument(arg),
  slug: arg.string({
    required: true,
    description: `The ${what}'s slug, or a former one. Of what was erased by law, the slug is known again without being kept, and leads to the notice.`,
  }),
});

export const topicArgument = (arg: ArgumentBuilder, what: string) =>
  arg.string({ description: `Only ${what} about the topic with this slug. A slug that none of them has gives an empty list.` });
export const audienceArgument = (arg: ArgumentBuilder, what: string) =>
  arg.string({ description: `Only ${what} for the audience with this slug. A slug that none of them has gives an empty list.` });

export const restrictedArgument = (arg: ArgumentBuilder, what: string) =>
  arg.boolean({
    defaultValue: false,
    description: `Only ${what} for practitioners alone. Empty for readers who are not cleared for any.`,
  });

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly partnership?: string | null | undefined;
}

/** An argument that is null counts as one that is left out. */
export const pageOfArguments = ({ first, after, partnership }: PageArguments): Pick<ListRequest, 'first' | 'after' | 'partnership'> => ({
  first: first ?? PAGE_SIZE,
  after: after ?? null,
  partnership: partnership ?? null,
});

/** The facets of the filters that are given. */
export const facetsOf = ({ restricted, ...filters }: Filters): readonly string[] => [
  ...(restricted === true ? [FOR_PRACTITIONERS] : []),
  ...FILTERS.flatMap((name) => {
    const value = filters[name];
    return value === null || value === undefined ? [] : [facet(name, value)];
  }),
];

type Filters = Readonly<Partial<Record<FilterName, string | null | undefined>>> & { readonly restricted?: boolean | null | undefined };
type FilterName = Exclude<FacetName, 'visibility'>;

/** After what is restricted, the narrowest first: it picks the list that is read. */
const FILTERS: readonly FilterName[] = ['series', 'topic', 'purpose', 'kind', 'audience'];
