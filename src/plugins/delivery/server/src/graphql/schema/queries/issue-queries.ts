import { findAtAddress } from '../../../application/find-document';
import type { Document } from '../../../application/ports';
import { type ListRequest, readFirst, readList } from '../../../application/read-list';
import type { Reader } from '../../../application/reader';
import { requireSeries } from '../../../application/require-series';
import type { Page } from '../../../domain/reading/page';
import { only, orWithdrawn, pageOnly } from '../documents';
import type { Toolkit } from '../toolkit';
import type { addConnections } from '../types/connections';

import {
  addressArguments,
  audienceArgument,
  facetsOf,
  knownPartnershipArgument,
  pageArguments,
  pageOfArguments,
  partnershipArgument,
} from './arguments';

export const addIssueQueries = ({ builder, unions }: Toolkit, { IssueConnection }: ReturnType<typeof addConnections>): void => {
  builder.queryFields((t) => ({
    issue: t.field({
      type: unions.IssueResult,
      nullable: true,
      description: 'One issue of a partnership. Null when it never was public.',
      args: addressArguments(t.arg, 'issue'),
      resolve: async (_, address, { reader }) => orWithdrawn('Issue', await findAtAddress(reader, { kind: 'issue', ...address })),
    }),
    latestIssue: t.field({
      type: 'Issue',
      nullable: true,
      description: 'The newest public issue of a partnership: by period, then by the time it first became public. Null when there is none.',
      args: {
        partnership: knownPartnershipArgument(t.arg),
        series: t.arg.string({
          description: 'The slug of one of its newsletter series; any series when left out. Unknown: error `series.unknown`.',
        }),
      },
      resolve: async (_, { partnership, series }, { reader }) =>
        only('Issue', await latestOf(reader, { partnership, series: series ?? null })),
    }),
    issues: t.field({
      type: IssueConnection,
      description: 'Issues, newest first: by period, then by the time they first became public.',
      args: {
        partnership: partnershipArgument(t.arg),
        series: t.arg.string({
          description: 'Only issues of the newsletter series with this slug. Unknown for the partnership: error `series.unknown`.',
        }),
        audience: audienceArgument(t.arg, 'issues'),
        ...pageArguments(t.arg),
      },
      resolve: async (_, { series, audience, ...page }, { reader }) => {
        const request = { kind: 'issue', order: 'descending', facets: facetsOf({ series, audience }), ...pageOfArguments(page) } as const;
        return pageOnly('Issue', await issuesOf(reader, request, series ?? null));
      },
    }),
  }));
};

const latestOf = async (
  reader: Reader,
  asked: { readonly partnership: string; readonly series: string | null },
): Promise<Document | null> => {
  const { partnership, series } = asked;
  const latest = await readFirst(reader, { kind: 'issue', partnership, facets: facetsOf({ series }), order: 'descending' });
  if (latest === null) await requireSeries(reader, asked);
  return latest;
};

const issuesOf = async (reader: Reader, request: ListRequest, series: string | null): Promise<Page<Document>> => {
  const found = await readList(reader, request);
  if (found.nodes.length === 0) await requireSeries(reader, { partnership: request.partnership, series });
  return found;
};
