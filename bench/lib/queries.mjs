import { BASE_DAY } from './content.mjs';

/** The same three questions in each system's own words; every answer holds the same values (checked by run.mjs). */
export const QUERIES = [
  {
    name: 'one issue page',
    concord: `{ issue(partnership: "partnership-3", slug: "news-199") { ... on Issue { title period { value } sections { heading body { text } placements { item {
      ... on Event { title summary occurrences { start { date time } venue } } ... on Contact { title phones { shown } emails { address } } ... on Briefing { title summary } } } } } } }`,
    stock: `{ issues(filters: { slug: { eq: "news-199" }, partnership: { slug: { eq: "partnership-3" } } }) { title period sections { heading text
      events { title summary date time place } contacts { label phone email } briefings { title summary } } } }`,
  },
  {
    name: '20 upcoming events',
    concord: `{ events(from: "${BASE_DAY}", first: 20) { nodes { title summary occurrences { start { date time } venue } partnership { name } } } }`,
    stock: `{ events(filters: { date: { gte: "${BASE_DAY}" } }, sort: ["date:asc", "time:asc"], pagination: { limit: 20 }) { title summary date time place partnership { name } } }`,
  },
  {
    name: 'ten issues',
    concord: `{ issues(first: 10) { nodes { title period { value } sections { heading body { text } placements { item {
      ... on Event { title occurrences { start { date time } } } ... on Contact { title } ... on Briefing { title } } } } } } }`,
    stock: `{ issues(sort: ["period:desc", "title:desc"], pagination: { limit: 10 }) { title period sections { heading text events { title date time } contacts { label } briefings { title } } } }`,
  },
];
