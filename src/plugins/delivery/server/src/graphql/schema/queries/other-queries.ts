import { findById } from '../../../application/find-document';
import { readChanges } from '../../../application/read-changes';
import { searchDocuments } from '../../../application/search-documents';
import { findUrgentHelp } from '../../../application/urgent-help';
import type { Kind } from '../../../domain/content/read-body';
import { pagePublished } from '../documents';
import type { Toolkit } from '../toolkit';
import type { addChangeConnection } from '../types/change-types';
import type { addSearchConnection } from '../types/search-connection';

import { knownPartnershipArgument, pageArguments, pageOfArguments, partnershipArgument } from './arguments';

interface Connections {
  readonly SearchConnection: ReturnType<typeof addSearchConnection>;
  readonly ChangeConnection: ReturnType<typeof addChangeConnection>;
}

const CHANGES_PAGE_SIZE = 50;

/** Urgent help, search, changes and anything by its id. */
export const addOtherQueries = (toolkit: Toolkit, connections: Connections): void => {
  addUrgentHelp(toolkit);
  addSearch(toolkit, connections);
  addChangesAndNode(toolkit, connections);
};

const addUrgentHelp = ({ builder }: Toolkit): void => {
  builder.queryFields((t) => ({
    urgentHelp: t.field({
      type: 'UrgentHelp',
      nullable: true,
      description:
        'Whom to call, worked out for one instant: the day line or the out-of-hours line of each area, and the emergency number always. Null when the partnership was withdrawn.',
      args: {
        partnership: knownPartnershipArgument(t.arg),
        area: t.arg.string({ description: 'The slug of one of its areas; all areas when left out. Unknown: error `area.unknown`.' }),
        at: t.arg({ type: 'Instant', description: 'The instant to work it out for; now when left out.' }),
      },
      resolve: (_, { partnership, area, at }, { reader }) =>
        findUrgentHelp(reader, { partnership, area: area ?? null, at: at ?? reader.now }),
    }),
  }));
};

const addSearch = ({ builder, enums }: Toolkit, { SearchConnection }: Connections): void => {
  builder.queryFields((t) => ({
    search: t.field({
      type: SearchConnection,
      description:
        'Full-text search. What has all the words in its title comes first, then what has them anywhere; newest first within each.',
      args: {
        text: t.arg.string({
          required: true,
          description: 'The words to look for, at most 200 characters. Word endings and accents do not matter.',
        }),
        partnership: partnershipArgument(t.arg),
        kinds: t.arg({ type: [enums.SearchKind], description: 'Only these kinds; all kinds when left out.' }),
        ...pageArguments(t.arg),
      },
      resolve: async (_, { text, kinds, ...page }, { reader }) => {
        const wanted = kinds?.map((kind) => SEARCHED[kind]) ?? null;
        return pagePublished(await searchDocuments(reader, { text, kinds: wanted, ...pageOfArguments(page) }));
      },
    }),
  }));
};

const addChangesAndNode = ({ builder }: Toolkit, { ChangeConnection }: Connections): void => {
  builder.queryFields((t) => ({
    changes: t.field({
      type: ChangeConnection,
      description:
        'What changed in public, oldest first, each document once with its last change. Keep `endCursor` and ask again with it later to follow everything without missing or repeating anything.',
      args: {
        since: t.arg.string({ description: '`endCursor` of an earlier answer. Left out or `"0"`: from the very beginning.' }),
        first: t.arg.int({ defaultValue: CHANGES_PAGE_SIZE, description: 'How many, from 1 to 100.' }),
      },
      resolve: (_, { since, first }, { reader }) => readChanges(reader, { since: since ?? null, first: first ?? CHANGES_PAGE_SIZE }),
    }),
    node: t.field({
      type: 'Node',
      nullable: true,
      description:
        'Anything by its id: a partnership, issue, story, event, briefing or contact, or the notice that it was withdrawn. Null when it never was public.',
      args: { id: t.arg.id({ required: true, description: 'The id, such as `event:2f1c…`.' }) },
      resolve: (_, { id }, { reader }) => findById(reader, id),
    }),
  }));
};

const SEARCHED = { ISSUE: 'issue', STORY: 'story', EVENT: 'event', BRIEFING: 'briefing', CONTACT: 'contact' } as const satisfies Record<
  string,
  Kind
>;
