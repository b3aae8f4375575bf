const PUBLISHED =
  'id title slug path revision publishedAt { text instant } firstPublishedAt { date } audiences { slug } partnership { name parent { name } } owners { slug }';

const ITEM = `
  __typename
  ... on Published { ${PUBLISHED} }
  ... on Story { storyKind summary body { html text } topics { slug } }
  ... on Event { when status occurrences { start { instant } end { time } when } organiser { ... on Contact { title outsideHours { ... on Contact { title } } } } body { blocks { __typename text } } }
  ... on Briefing { panels { number heading body { html } } questions replaces { ... on Briefing { title body { text } } } }
  ... on Contact { phones { shown uri } hours { text } people { name } open outsideHours { ... on Contact { title } } }
  ... on Withdrawn { kind title reason since { text } replacement { id } }`;

const ISSUE = `${PUBLISHED} number period { text } series { name } welcome { html } sections { id heading level body { html } placements { introduction changedSinceIssue item { ${ITEM} } } }`;

/** Questions that go as deep and wide as readers can, by name. */
export const DEEP_QUESTIONS = {
  'a whole issue': `{ latestIssue(partnership: "borchester") { ${ISSUE} } }`,
  'ten whole issues': `{ issues(first: 10) { nodes { ${ISSUE} } } }`,
  'all events': `{ events(first: 100) { edges { cursor occurrence { when } node { ${PUBLISHED} when organiser { ... on Contact { title phones { uri } } } body { text } } } pageInfo { hasNextPage } } }`,
  'all briefings': `{ briefings(first: 100) { nodes { ${PUBLISHED} panels { body { text } } replaces { ... on Briefing { title } } } } }`,
  'everything found': `{ search(text: "story", first: 50) { nodes { __typename ${PUBLISHED} } } }`,
  'what changed': `{ changes(first: 100) { nodes { id type changeKind at { text } document { __typename ... on Published { title path partnership { name } } } } } }`,
} as const;
