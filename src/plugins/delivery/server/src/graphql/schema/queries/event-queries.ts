import { findAtAddress } from '../../../application/find-document';
import { readTimeline } from '../../../application/read-timeline';
import { orWithdrawn, pageOnly } from '../documents';
import type { Toolkit } from '../toolkit';
import type { addEventConnection } from '../types/event-connection';

import {
  addressArguments,
  audienceArgument,
  facetsOf,
  pageArguments,
  pageOfArguments,
  partnershipArgument,
  restrictedArgument,
  topicArgument,
} from './arguments';

export const addEventQueries = ({ builder, enums, unions }: Toolkit, EventConnection: ReturnType<typeof addEventConnection>): void => {
  builder.queryFields((t) => ({
    event: t.field({
      type: unions.EventResult,
      nullable: true,
      description: 'One event of a partnership. Null when it never was public.',
      args: addressArguments(t.arg, 'event'),
      resolve: async (_, address, { reader }) => orWithdrawn('Event', await findAtAddress(reader, { kind: 'event', ...address })),
    }),
    events: t.field({
      type: EventConnection,
      description: IN_ORDER_OF_TIME,
      args: {
        partnership: partnershipArgument(t.arg),
        from: t.arg({
          type: 'LocalDate',
          description: "Only events that end on this day (in Europe/London) or later. Give today's date for upcoming events.",
        }),
        to: t.arg({
          type: 'LocalDate',
          description: 'Only events that start on this day (in Europe/London) or earlier. Before `from`: error `events.range-backwards`.',
        }),
        topic: topicArgument(t.arg, 'events'),
        audience: audienceArgument(t.arg, 'events'),
        restricted: restrictedArgument(t.arg, 'events'),
        kind: t.arg({ type: enums.EventKind, description: 'Only events of this kind.' }),
        ...pageArguments(t.arg),
      },
      resolve: async (_, { from, to, topic, audience, kind, restricted, ...page }, { reader }) => {
        const request = {
          from: from ?? null,
          to: to ?? null,
          facets: facetsOf({ topic, audience, kind, restricted }),
          ...pageOfArguments(page),
        };
        return pageOnly('Event', await readTimeline(reader, request));
      },
    }),
  }));
};

const IN_ORDER_OF_TIME =
  'Events in order of time. An event with several dates stands once, at the first of its dates in the range asked for. Events known only by their month stand at its beginning. Events without any date (to be confirmed, on request) come last, and are left out when `to` is given.';
