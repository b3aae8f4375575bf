import { findAtAddress } from '../../../application/find-document';
import { readList } from '../../../application/read-list';
import { orWithdrawn, pageOnly } from '../documents';
import type { Toolkit } from '../toolkit';
import type { addConnections } from '../types/connections';

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

type Connections = ReturnType<typeof addConnections>;

/** Stories, briefings and contacts: one at an address, or a page of them. */
export const addItemQueries = (toolkit: Toolkit, connections: Connections): void => {
  addStories(toolkit, connections);
  addBriefings(toolkit, connections);
  addContacts(toolkit, connections);
};

const addStories = ({ builder, enums, unions }: Toolkit, { StoryConnection }: Connections): void => {
  builder.queryFields((t) => ({
    story: t.field({
      type: unions.StoryResult,
      nullable: true,
      description: 'One story of a partnership. Null when it never was public.',
      args: addressArguments(t.arg, 'story'),
      resolve: async (_, address, { reader }) => orWithdrawn('Story', await findAtAddress(reader, { kind: 'story', ...address })),
    }),
    stories: t.field({
      type: StoryConnection,
      description: 'Stories, newest first by the time they first became public. A story past its last day is left out.',
      args: {
        partnership: partnershipArgument(t.arg),
        kind: t.arg({ type: enums.StoryKind, description: 'Only stories of this kind.' }),
        topic: topicArgument(t.arg, 'stories'),
        audience: audienceArgument(t.arg, 'stories'),
        restricted: restrictedArgument(t.arg, 'stories'),
        ...pageArguments(t.arg),
      },
      resolve: async (_, { kind, topic, audience, restricted, ...page }, { reader }) =>
        pageOnly(
          'Story',
          await readList(reader, {
            kind: 'story',
            order: 'descending',
            facets: facetsOf({ kind, topic, audience, restricted }),
            ...pageOfArguments(page),
          }),
        ),
    }),
  }));
};

const addBriefings = ({ builder, enums, unions }: Toolkit, { BriefingConnection }: Connections): void => {
  builder.queryFields((t) => ({
    briefing: t.field({
      type: unions.BriefingResult,
      nullable: true,
      description: 'One briefing of a partnership. Null when it never was public.',
      args: addressArguments(t.arg, 'briefing'),
      resolve: async (_, address, { reader }) => orWithdrawn('Briefing', await findAtAddress(reader, { kind: 'briefing', ...address })),
    }),
    briefings: t.field({
      type: BriefingConnection,
      description: 'Briefings, newest first: by the date they bear, otherwise by the day they first became public.',
      args: {
        partnership: partnershipArgument(t.arg),
        kind: t.arg({ type: enums.BriefingKind, description: 'Only briefings of this kind.' }),
        topic: topicArgument(t.arg, 'briefings'),
        audience: audienceArgument(t.arg, 'briefings'),
        restricted: restrictedArgument(t.arg, 'briefings'),
        ...pageArguments(t.arg),
      },
      resolve: async (_, { kind, topic, audience, restricted, ...page }, { reader }) =>
        pageOnly(
          'Briefing',
          await readList(reader, {
            kind: 'briefing',
            order: 'descending',
            facets: facetsOf({ kind, topic, audience, restricted }),
            ...pageOfArguments(page),
          }),
        ),
    }),
  }));
};

const addContacts = ({ builder, enums, unions }: Toolkit, { ContactConnection }: Connections): void => {
  builder.queryFields((t) => ({
    contact: t.field({
      type: unions.ContactResult,
      nullable: true,
      description: 'One contact of a partnership. Null when it never was public.',
      args: addressArguments(t.arg, 'contact'),
      resolve: async (_, address, { reader }) => orWithdrawn('Contact', await findAtAddress(reader, { kind: 'contact', ...address })),
    }),
    contacts: t.field({
      type: ContactConnection,
      description: 'Contacts by title, A to Z.',
      args: {
        partnership: partnershipArgument(t.arg),
        purpose: t.arg({ type: enums.ContactPurpose, description: 'Only contacts for this purpose.' }),
        audience: audienceArgument(t.arg, 'contacts'),
        restricted: restrictedArgument(t.arg, 'contacts'),
        ...pageArguments(t.arg),
      },
      resolve: async (_, { purpose, audience, restricted, ...page }, { reader }) =>
        pageOnly(
          'Contact',
          await readList(reader, {
            kind: 'contact',
            order: 'ascending',
            facets: facetsOf({ purpose, audience, restricted }),
            ...pageOfArguments(page),
          }),
        ),
    }),
  }));
};
