import { GraphQLError } from 'graphql';

import { contacts, urgentHelpFor } from './contacts';
import { events, withdrawnEvent } from './events';
import { issues, withdrawnIssue } from './issues';
import { eastmarsh, northmoor, weald, withdrawnPartnership } from './partnerships';
import { briefings, hostileStory, stories } from './reading';
import { connection } from './words';

interface Arguments {
  readonly partnership: string;
  readonly slug: string;
  readonly after?: string | null;
  readonly text: string;
}

interface Slugged {
  readonly slug: string;
}

const partnerships = [northmoor, eastmarsh, weald];

/** Answers of the fake for the fields of `Query`: everything belongs to Northmoor, the others have nothing. */
export const root = {
  partnerships,
  partnership: ({ slug }: Arguments) => (slug === 'oldtown' ? withdrawnPartnership : find(partnerships, slug)),
  issues: list(issues),
  issue: (args: Arguments) => (args.slug === 'february-2026' ? withdrawnIssue : one(issues, args)),
  latestIssue: ({ partnership }: Arguments) => (known(partnership).slug === 'northmoor' ? issues[0] : null),
  events: list(events),
  event: (args: Arguments) => (args.slug === 'open-day' ? withdrawnEvent : one(events, args)),
  briefings: list(briefings),
  briefing: (args: Arguments) => one(briefings, args),
  stories: list(stories),
  story: (args: Arguments) => (args.slug === 'hostile' ? hostileStory : one(stories, args)),
  contacts: list(contacts),
  contact: (args: Arguments) => one(contacts, args),
  urgentHelp: ({ partnership }: Arguments) => urgentHelpFor(known(partnership)),
  search: ({ text }: Arguments) =>
    connection(
      text === 'nothing' ? [] : [issues[0], events[0], briefings[0], stories[0], contacts[0]].filter((found) => found !== undefined),
    ),
};

/** Two pages, so that there is something to turn: `after` leads to an empty second one. */
function list(nodes: readonly object[]) {
  return ({ partnership, after }: Arguments) => {
    if (known(partnership).slug !== 'northmoor' || after) return connection([], { hasPreviousPage: Boolean(after) });
    return connection(nodes, { hasNextPage: true, endCursor: 'next' });
  };
}

function one(nodes: readonly Slugged[], { partnership, slug }: Arguments) {
  return known(partnership).slug === 'northmoor' ? find(nodes, slug) : null;
}

function known(slug: string): (typeof partnerships)[number] {
  const found = find(partnerships, slug);
  if (found) return found;
  throw new GraphQLError('There is no such partnership.', { extensions: { code: 'partnership.unknown' } });
}

function find<Found extends Slugged>(nodes: readonly Found[], slug: string): Found | null {
  return nodes.find((node) => node.slug === slug) ?? null;
}
