/** What a partner's website is told about an issue, over GraphQL. */
export const readIssue = async (address: string, slug: string): Promise<unknown> => {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ISSUE, variables: { slug } }),
  });
  const { data } = (await answer.json()) as { readonly data: { readonly issue: unknown } };
  return data.issue;
};

const ISSUE = `
  query ($slug: String!) {
    issue(partnership: "north-moor", slug: $slug) {
      ... on Issue {
        title
        sections { heading placements { introduction item { ... on Event { title } ... on Contact { title } } } }
      }
      ... on Withdrawn { kind reason }
    }
  }
`;
