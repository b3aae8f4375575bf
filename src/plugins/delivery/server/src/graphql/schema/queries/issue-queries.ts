import { findAtAddress } from '../../../application/find-document';
import { readFirst, readList } from '../../../application/read-list';
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
        series: t.arg.string({ description: 'The slug of one of its newsletter series; any series when left out.' }),
      },
      resolve: async (_, { partnership, series }, { reader }) =>
        only('Issue', await readFirst(reader, { kind: 'issue', partnership, facets: facetsOf({ series }), order: 'descending' })),
    }),
    issues: t.field({
      type: IssueConnection,
      description: 'Issues, newest first: by period, then by the time they first became public.',
      args: {
        partnership: partnershipArgument(t.arg),
        series: t.arg.string({ description: 'Only issues of the newsletter series with this slug.' }),
        audience: audienceArgument(t.arg, 'issues'),
        ...pageArguments(t.arg),
      },
      resolve: async (_, { series, audience, ...page }, { reader }) =>
        pageOnly(
          'Issue',
          await readList(reader, { kind: 'issue', order: 'descending', facets: facetsOf({ series, audience }), ...pageOfArguments(page) }),
        ),
    }),
  }));
};
