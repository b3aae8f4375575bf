/** The shapes that the fake's data repeats, made from the few words that matter. */

export const moment = (date: string, time: string | null = null) => ({
  date,
  time,
  instant: time ? `${date}T${time}:00.000Z` : null,
  text: `${date} ${time ?? ''}`.trim(),
  timeZone: 'Europe/London',
});

export const prose = (...paragraphs: readonly string[]) => ({
  html: paragraphs.map((words) => `<p>${words}</p>`).join(''),
  text: paragraphs.join('\n\n'),
});

export const proseBlock = (html: string) => ({ __typename: 'ProseBlock', html, text: html });

export const content = (...blocks: readonly object[]) => ({ blocks, html: '', text: '' });

export const connection = (nodes: readonly object[], more: object = {}) => ({
  nodes,
  edges: nodes.map((node) => ({ node, cursor: 'cursor', occurrence: firstOccurrence(node) })),
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null, ...more },
});

/** A day so many days from today, so that the data never ages. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const firstOccurrence = (node: object): unknown =>
  'occurrences' in node && Array.isArray(node.occurrences) ? (node.occurrences[0] ?? null) : null;
