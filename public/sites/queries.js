import { BRIEFING_CARD, CONTACT_CARD, EVENT_CARD, NOTICE, SITE, STORY_CARD, TEXT } from './fragments.js';

/*
 * One query for each kind of page: whatever the page shows comes in one answer. Every one asks for `site` first. Try
 * them in the explorer at /graphql.
 */

const WHOSE = `site: partnership(slug: $partnership) { __typename ...Site ...Notice }`;
const PAGE = `pageInfo { hasNextPage hasPreviousPage endCursor }`;
const ISSUE_LINE = `title path number period { text } firstPublishedAt { date } series { name slug }`;

/** For pages that show nothing but themselves, such as "not found". */
export const SITE_ONLY = `${SITE} ${NOTICE}
  query SiteOnly($partnership: String!) { ${WHOSE} }`;

export const PARTNERSHIPS = `
  query Partnerships { partnerships { name shortName path partnershipKind colours { main accent } areas { name } } }`;

export const HOME = `${SITE} ${NOTICE} ${EVENT_CARD} ${BRIEFING_CARD} ${STORY_CARD} ${CONTACT_CARD}
  query Home($partnership: String!, $today: LocalDate!) {
    ${WHOSE}
    latestIssue(partnership: $partnership) {
      ${ISSUE_LINE} welcome { html } cover { url alt width height } sections { id heading level }
    }
    events(partnership: $partnership, from: $today, first: 6) { edges { occurrence { ...Occurrence } node { ...EventCard } } }
    briefings(partnership: $partnership, first: 3) { nodes { ...BriefingCard } }
    stories(partnership: $partnership, first: 3) { nodes { ...StoryCard } }
    urgentHelp(partnership: $partnership) {
      at { date time timeZone }
      areas { area { name slug } now { purpose contact { __typename ...ContactCard ...Notice } } }
    }
  }`;

export const ISSUES = `${SITE} ${NOTICE}
  query Issues($partnership: String!, $series: String, $after: String) {
    ${WHOSE}
    issues(partnership: $partnership, series: $series, after: $after) { nodes { ${ISSUE_LINE} } ${PAGE} }
  }`;

export const ISSUE = `${SITE} ${NOTICE} ${EVENT_CARD} ${BRIEFING_CARD} ${STORY_CARD} ${CONTACT_CARD} ${TEXT}
  query Issue($partnership: String!, $slug: String!) {
    ${WHOSE}
    issue(partnership: $partnership, slug: $slug) {
      __typename
      ...Notice
      ... on Issue {
        ${ISSUE_LINE} publishedAt { date } revision
        welcome { html }
        cover { url alt width height }
        sections {
          id heading level
          body { ...Text }
          placements {
            introduction changedSinceIssue
            item { __typename ...Notice ...EventCard ...BriefingCard ...StoryCard ...ContactCard }
          }
        }
      }
    }
  }`;

export const EVENTS = `${SITE} ${NOTICE} ${EVENT_CARD}
  query Events($partnership: String!, $from: LocalDate!, $to: LocalDate, $first: Int!, $after: String) {
    ${WHOSE}
    events(partnership: $partnership, from: $from, to: $to, first: $first, after: $after) {
      edges { occurrence { ...Occurrence } node { ...EventCard } } ${PAGE}
    }
  }`;

export const EVENT = `${SITE} ${NOTICE} ${EVENT_CARD} ${CONTACT_CARD} ${TEXT}
  query Event($partnership: String!, $slug: String!) {
    ${WHOSE}
    event(partnership: $partnership, slug: $slug) {
      __typename
      ...Notice
      ...EventCard
      ... on Event {
        audienceRestriction bookingMode bookingDeadline cost
        body { ...Text }
        themes { date theme link }
        organiser { __typename ...ContactCard ...Notice }
        topics { name }
        publishedAt { date }
      }
    }
  }`;

export const BRIEFINGS = `${SITE} ${NOTICE} ${BRIEFING_CARD}
  query Briefings($partnership: String!, $after: String) {
    ${WHOSE}
    briefings(partnership: $partnership, after: $after) { nodes { ...BriefingCard } ${PAGE} }
  }`;

export const BRIEFING = `${SITE} ${NOTICE} ${BRIEFING_CARD} ${TEXT}
  query Briefing($partnership: String!, $slug: String!) {
    ${WHOSE}
    briefing(partnership: $partnership, slug: $slug) {
      __typename
      ...Notice
      ...BriefingCard
      ... on Briefing {
        author ownerRole reviewBy externalUrl questions
        panels { number heading body { html } }
        body { ...Text }
        sourceReview { pseudonym board reviewKind publishedOn }
        files { name url bytes mime }
        replaces { ... on Briefing { title path } ... on Withdrawn { title path } }
        topics { name }
        publishedAt { date }
      }
    }
  }`;

export const STORIES = `${SITE} ${NOTICE} ${STORY_CARD}
  query Stories($partnership: String!, $after: String) {
    ${WHOSE}
    stories(partnership: $partnership, after: $after) { nodes { ...StoryCard } ${PAGE} }
  }`;

export const STORY = `${SITE} ${NOTICE} ${STORY_CARD} ${TEXT}
  query Story($partnership: String!, $slug: String!) {
    ${WHOSE}
    story(partnership: $partnership, slug: $slug) {
      __typename
      ...Notice
      ...StoryCard
      ... on Story { rights body { ...Text } topics { name } publishedAt { date } }
    }
  }`;

export const CONTACTS = `${SITE} ${NOTICE} ${CONTACT_CARD}
  query Contacts($partnership: String!, $after: String) {
    ${WHOSE}
    contacts(partnership: $partnership, first: 50, after: $after) { nodes { ...ContactCard } ${PAGE} }
  }`;

export const CONTACT = `${SITE} ${NOTICE} ${CONTACT_CARD}
  query Contact($partnership: String!, $slug: String!) {
    ${WHOSE}
    contact(partnership: $partnership, slug: $slug) {
      __typename
      ...Notice
      ...ContactCard
      ... on Contact { people { name } publishedAt { date } }
    }
  }`;

export const URGENT_HELP = `${SITE} ${NOTICE} ${CONTACT_CARD}
  query UrgentHelp($partnership: String!) {
    ${WHOSE}
    urgentHelp(partnership: $partnership) {
      at { date time timeZone }
      areas { area { name slug } lines { purpose reason appliesNow contact { __typename ...ContactCard ...Notice } } }
    }
  }`;

export const SEARCH = `${SITE} ${NOTICE}
  query Search($partnership: String!, $text: String!, $isAsked: Boolean!, $after: String) {
    ${WHOSE}
    search(partnership: $partnership, text: $text, after: $after) @include(if: $isAsked) {
      nodes {
        __typename title path publishedAt { date }
        ... on Event { summary when }
        ... on Story { summary }
        ... on Briefing { summary }
        ... on Issue { period { text } }
        ... on Contact { organisation }
      }
      ${PAGE}
    }
  }`;
