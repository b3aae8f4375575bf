import { subjectKey } from '../../../src/kernel';

import { type GuardedWorld, SECRET } from './a-guarded-world';

const ITEM = 'id title';
const TITLE = '__typename ... on Node { id } ... on Published { title } ... on Withdrawn { title reason }';
const PAGE = 'pageInfo { hasNextPage endCursor }';

/** Every way by which a reader could come to an item for practitioners, as GraphQL questions by name. */
export const pathsTo = ({ story, contact, gone, briefing }: GuardedWorld): Readonly<Record<string, string>> => ({
  'the list of stories': `{ stories(partnership: "north") { nodes { ${ITEM} } ${PAGE} } }`,
  'the list of all stories': `{ stories { edges { cursor node { ${ITEM} } } ${PAGE} } }`,
  'the list of events': `{ events(partnership: "north") { nodes { ${ITEM} } ${PAGE} } }`,
  'the list of briefings': `{ briefings { nodes { ${ITEM} panels { body { text } } } ${PAGE} } }`,
  'the list of contacts': `{ contacts(partnership: "north") { nodes { ${ITEM} } ${PAGE} } }`,
  'a search': `{ search(text: "${SECRET}") { nodes { ${ITEM} } ${PAGE} } }`,
  'a search within the partnership': `{ search(text: "${SECRET}", partnership: "north", kinds: [STORY, EVENT]) { nodes { ${ITEM} } } }`,
  'its address': `{ story(partnership: "north", slug: "secret-story") { ${TITLE} } }`,
  'its id': `{ node(id: "${subjectKey(story)}") { ${TITLE} } }`,
  'the placements of an issue': `{ latestIssue(partnership: "north") { sections { placements { introduction item { ${TITLE} } } } } }`,
  'the urgent lines': `{ urgentHelp(partnership: "north") { areas { lines { contact { ${TITLE} } } } } }`,
  'the changes': `{ changes(first: 100) { nodes { id document { ${TITLE} } } ${PAGE} } }`,
  'the notice of a withdrawn one': `{ node(id: "${subjectKey(gone)}") { ${TITLE} } }`,
  'the address of a withdrawn one': `{ story(partnership: "north", slug: "gone") { ${TITLE} } }`,
  'the id of a contact': `{ node(id: "${subjectKey(contact)}") { ${TITLE} } }`,
  'the files of a briefing': `{ node(id: "${subjectKey(briefing)}") { ${TITLE} ... on Briefing { files { url name } } } }`,
});

/** What must be in no answer to somebody who is not cleared: the secret, and that the items are there at all. */
export const tellsOf = (answer: string, { story, contact, briefing, gone }: GuardedWorld): boolean =>
  [SECRET, ...[story, contact, briefing, gone].map(subjectKey)].some((trace) => answer.includes(trace));
