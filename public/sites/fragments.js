/*
 * Parts that several queries share. A query takes the ones it names: `${EVENT_CARD}` before `query`, `...EventCard` inside.
 * A fragment that uses another one brings it along, so each is given once.
 */

/** Whose site this is: in every query, for the head and foot of the page. */
export const SITE = `
  fragment Site on Partnership {
    name shortName slug path website
    colours { main accent }
    logo { url alt width height }
    standingText { html }
    newsletters { name slug }
    closedOn
    successor { name path }
  }`;

/** What stands in place of something that was withdrawn. */
export const NOTICE = `
  fragment Notice on Withdrawn {
    kind type title reason
    since { date time timeZone }
    replacement {
      __typename
      ... on Published { title path }
      ... on Partnership { name path }
    }
  }`;

const OCCURRENCE = `
  fragment Occurrence on Occurrence {
    start { date time timeZone }
    end { date time timeZone }
    allDay attendance venue address bookingUrl joinUrl
  }`;

/** An event in a list or an issue. */
export const EVENT_CARD = `${OCCURRENCE}
  fragment EventCard on Event {
    title path eventKind status precision summary
    month { text value }
    occurrences { ...Occurrence }
    owners { slug shortName }
  }`;

export const STORY_CARD = `
  fragment StoryCard on Story {
    title path storyKind summary expires expired
    firstPublishedAt { date }
    source { publisher date url }
    owners { slug shortName }
  }`;

export const BRIEFING_CARD = `
  fragment BriefingCard on Briefing {
    title path briefingKind summary publishedOn publisher
    owners { slug shortName }
  }`;

const NUMBER = `
  fragment Number on Phone { shown dial uri phoneKind optionPath note }`;

/** A contact with everything that is needed to reach it. */
export const CONTACT_CARD = `${NUMBER}
  fragment ContactCard on Contact {
    title path purpose area organisation role hoursNote bankHolidays open
    phones { ...Number }
    emails { address label }
    links { text url purpose }
    hours { from to opens closes note }
    outsideHours {
      ... on Contact { title path phones { ...Number } }
      ... on Withdrawn { title path }
    }
    verifiedOn
    owners { slug shortName }
  }`;

/** The blocks of a text. A callout's tone is all we need beside the HTML. */
export const TEXT = `
  fragment Text on Content {
    blocks { __typename html ... on CalloutBlock { tone } }
  }`;
