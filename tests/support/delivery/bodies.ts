import { createHash } from 'node:crypto';

import type { JsonObject, SubjectRef } from '../../../src/kernel';

/** A UUID that is always the same for the same name, so that tests can name documents in words. */
export const uuidOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};

/** A reference as bodies hold it. */
export const refTo = (type: string, name: string): SubjectRef & JsonObject => ({ type, id: uuidOf(`${type} ${name}`) });

/** The public id of a document. */
export const idOf = (type: string, name: string): string => `${type}:${refTo(type, name).id}`;

export const proseOf = (text: string): JsonObject[] => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const proseBlock = (text: string): JsonObject => ({ __component: 'block.prose', text: proseOf(text) });

type Overrides = Readonly<Record<string, JsonObject[keyof JsonObject]>>;

/** A children's partnership in one place. */
export const partnershipBody = (overrides: Overrides = {}): JsonObject => ({
  name: 'Borchester Safeguarding Children Partnership',
  shortName: 'Borchester',
  slug: 'borchester',
  kind: 'children',
  aliases: [],
  boards: [],
  areas: [],
  parent: null,
  colourMain: '#1d4f73',
  colourAccent: '#b3541e',
  logo: null,
  website: null,
  series: [],
  standingText: null,
  urgentHelp: [],
  timeZone: 'Europe/London',
  ...overrides,
});

const owned = {
  partnership: refTo('partnership', 'borchester'),
  coOwner: null,
  topics: [],
  audiences: [],
  visibility: 'public',
};

export const storyBody = (overrides: Overrides = {}): JsonObject => ({
  ...owned,
  title: 'Winter campaign',
  slug: 'winter-campaign',
  summary: null,
  kind: 'news',
  body: [],
  source: null,
  rights: null,
  expires: null,
  ...overrides,
});

/** Training on one morning, online. */
export const eventBody = (overrides: Overrides = {}): JsonObject => ({
  ...owned,
  title: 'Learning lunch',
  slug: 'learning-lunch',
  summary: null,
  kind: 'training',
  precision: 'exact',
  month: null,
  occurrences: [occurrence({})],
  timeZone: 'Europe/London',
  themes: [],
  body: [],
  audienceRestriction: null,
  bookingMode: null,
  bookingDeadline: null,
  cost: null,
  organiser: null,
  eventStatus: 'announced',
  ...overrides,
});

export const occurrence = (overrides: Overrides): JsonObject => ({
  startDate: '2026-03-17',
  startTime: '10:00',
  endDate: '2026-03-17',
  endTime: '12:00',
  allDay: false,
  mode: 'online',
  venue: null,
  address: null,
  joinUrl: null,
  bookingUrl: null,
  ...overrides,
});

export const briefingBody = (overrides: Overrides = {}): JsonObject => ({
  ...owned,
  title: 'Think family',
  slug: 'think-family',
  summary: null,
  kind: 'seven-minute',
  panels: [],
  questions: [],
  sourceReview: null,
  body: [],
  author: null,
  ownerRole: null,
  publisher: null,
  externalUrl: null,
  publishedOn: null,
  reviewBy: null,
  replaces: null,
  files: [],
  ...overrides,
});

/** A day line, open on weekdays. */
export const contactBody = (overrides: Overrides = {}): JsonObject => ({
  ...owned,
  label: 'Children’s front door',
  slug: 'front-door',
  purpose: 'child referral',
  urgency: 'office hours',
  area: null,
  organisation: null,
  role: null,
  holders: [],
  phones: [{ shown: '01632 960123', dial: '01632960123', kind: 'voice', optionPath: null, note: null }],
  emails: [],
  links: [],
  hours: [{ from: 'Monday', to: 'Friday', opens: '08:45', closes: '16:30', note: null }],
  bankHolidays: 'closed',
  hoursNote: null,
  outsideHours: null,
  verifiedOn: '2026-03-02',
  verifiedBy: 'The duty team',
  verifyBy: null,
  ...overrides,
});

/** An issue without sections. */
export const issueBody = (overrides: Overrides = {}): JsonObject => ({
  partnership: refTo('partnership', 'borchester'),
  coOwner: null,
  title: 'March news',
  slug: 'march-news',
  series: null,
  number: null,
  period: '2026-03',
  audiences: [],
  welcome: null,
  cover: null,
  sections: [],
  manifest: [],
  ...overrides,
});

export const sectionPart = (name: string, overrides: Overrides = {}): JsonObject => ({
  id: refTo('section', name).id,
  revision: 1,
  digest: '0'.repeat(64),
  heading: name,
  level: 1,
  body: [],
  placements: [],
  ...overrides,
});

/** An item placed in a section. */
export const placing = (
  type: 'story' | 'event' | 'briefing' | 'contact',
  name: string,
  introduction: string | null = null,
): JsonObject => ({
  __component: `placement.${type}`,
  [type]: refTo(type, name),
  introduction,
});
