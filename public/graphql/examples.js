/** Queries to begin with. `$partnership` is filled in from the list on the page. */
export const examples = [
  {
    name: 'Latest issue',
    query: `query LatestIssue($partnership: String!) {
  latestIssue(partnership: $partnership) {
    title
    period { text }
    publishedAt { text }
    sections {
      heading
      level
      body { html }
      placements {
        introduction
        changedSinceIssue
        item {
          __typename
          ... on Published { title path }
          ... on Event { when status }
          ... on Withdrawn { title kind reason since { text } }
        }
      }
    }
  }
}`,
  },
  {
    name: 'Upcoming events',
    variables: () => ({ from: today() }),
    query: `query UpcomingEvents($partnership: String!, $from: LocalDate!) {
  events(partnership: $partnership, from: $from, first: 10) {
    nodes {
      title
      when
      status
      occurrences { start { date time timeZone instant } venue bookingUrl }
      organiser {
        ... on Contact { title phones { shown uri } }
        ... on Withdrawn { title reason }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'Urgent help, now',
    query: `query UrgentHelp($partnership: String!) {
  urgentHelp(partnership: $partnership) {
    at { text }
    emergency { shown uri note }
    areas {
      area { name }
      now {
        purpose
        reason
        contact {
          ... on Contact { title phones { shown uri optionPath } hours { text } }
          ... on Withdrawn { title reason }
        }
      }
    }
  }
}`,
  },
  {
    name: 'Archive of issues',
    query: `query Archive($partnership: String!, $after: String) {
  issues(partnership: $partnership, first: 20, after: $after) {
    nodes { title number path period { text } series { name } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'Briefings with panels',
    query: `query Briefings($partnership: String!) {
  briefings(partnership: $partnership, first: 3) {
    nodes {
      title
      summary
      panels { number heading body { text } }
      questions
      files { name url }
    }
  }
}`,
  },
  {
    name: 'A story, block by block',
    query: `query Stories($partnership: String!) {
  stories(partnership: $partnership, first: 5) {
    nodes {
      title
      source { publisher url }
      body {
        blocks {
          __typename
          ... on ProseBlock { content { html } }
          ... on CalloutBlock { tone heading content { html } }
          ... on LinkListBlock { links { text url purpose } }
          text
        }
      }
    }
  }
}`,
  },
  {
    name: 'Search',
    variables: () => ({ text: 'training' }),
    query: `query Search($partnership: String, $text: String!) {
  search(text: $text, partnership: $partnership, first: 10) {
    nodes { __typename title path publishedAt { text } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'What changed',
    query: `query Changes($since: String) {
  changes(since: $since, first: 20) {
    nodes { id type changeKind at { text } document { ... on Published { title path } ... on Withdrawn { title reason } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
];

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
