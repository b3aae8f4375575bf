import type { BRIEFING_KINDS, REVIEW_KINDS } from '../content/briefing';
import type { BANK_HOLIDAYS, CONTACT_PURPOSES, CONTACT_URGENCIES } from '../content/contact';
import type { BOOKING_MODES, EVENT_KINDS, EVENT_STATUSES } from '../content/event';
import type { ATTENDANCES } from '../content/occurrences';
import type { HELP_PURPOSES } from '../content/partnership';
import type { PHONE_KINDS } from '../content/phone';
import type { STORY_KINDS } from '../content/story';
import type { CALLOUT_TONES } from '../content/blocks';

type Words<Names extends readonly string[]> = Readonly<Record<Names[number], string>>;

/* The fixed values of the schema, as people say them. Empty where nothing is to be said. */

export const STORY_KIND_WORDS: Words<typeof STORY_KINDS> = {
  CALL_FOR_PEOPLE: 'Take part',
  CAMPAIGN: 'Campaign',
  GUIDANCE: 'Guidance',
  LAW_CHANGE: 'Change in the law',
  LEARNING: 'Learning',
  NEWS: 'News',
  PROFILE: 'Meet the team',
  SIGNPOSTING: 'Find help',
  VACANCY: 'Vacancy',
};

export const EVENT_KIND_WORDS: Words<typeof EVENT_KINDS> = {
  AWARENESS_WEEK: 'Awareness week',
  DEADLINE: 'Deadline',
  EVENT: 'Event',
  TRAINING: 'Training',
};

export const EVENT_STATUS_WORDS: Words<typeof EVENT_STATUSES> = {
  ANNOUNCED: '',
  CANCELLED: 'Cancelled. It will not take place.',
  FULL: 'Fully booked. There are no places left.',
  POSTPONED: 'Postponed. The dates are the old ones.',
};

export const ATTENDANCE_WORDS: Words<typeof ATTENDANCES> = {
  HYBRID: 'In person or online',
  IN_PERSON: 'In person',
  ONLINE: 'Online',
  TELEPHONE: 'By telephone',
};

export const BOOKING_WORDS: Words<typeof BOOKING_MODES> = {
  ASK_THE_ORGANISER: 'Ask the organiser',
  BOOKING_LINK: 'Use the booking link beside the date',
  BY_E_MAIL: 'E-mail the organiser',
  BY_TELEPHONE: 'Ring the organiser',
  NO_BOOKING_NEEDED: 'No need to book',
};

export const BRIEFING_KIND_WORDS: Words<typeof BRIEFING_KINDS> = {
  OTHER_PUBLISHER: 'Briefing from another publisher',
  PRACTICE: 'Practice briefing',
  RESEARCH: 'Research briefing',
  SEVEN_MINUTE: '7-minute briefing',
};

export const REVIEW_KIND_WORDS: Words<typeof REVIEW_KINDS> = {
  LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW: 'Local child safeguarding practice review',
  MULTI_AGENCY_AUDIT: 'Multi-agency audit',
  RAPID_REVIEW: 'Rapid review',
  SAFEGUARDING_ADULT_REVIEW: 'Safeguarding adult review',
};

export const CONTACT_PURPOSE_WORDS: Words<typeof CONTACT_PURPOSES> = {
  ADULT_REFERRAL: 'Worried about an adult',
  ADVICE: 'Advice',
  ALLEGATIONS: 'Allegations against someone who works with children or adults',
  CHILD_REFERRAL: 'Worried about a child',
  GENERAL: 'General',
  HELPLINE: 'Helpline',
  NEWSLETTER: 'Newsletter',
  TRAINING: 'Training',
};

export const URGENCY_WORDS: Words<typeof CONTACT_URGENCIES> = {
  EMERGENCY: 'In an emergency',
  NOT_URGENT: 'Not urgent',
  OFFICE_HOURS: 'In office hours',
  OUT_OF_HOURS: 'For evenings, nights and weekends',
};

export const BANK_HOLIDAY_WORDS: Words<typeof BANK_HOLIDAYS> = {
  CLOSED: 'Closed on bank holidays',
  SAME_HOURS: 'Open on bank holidays too',
  SEE_NOTE: '',
};

export const PHONE_KIND_WORDS: Words<typeof PHONE_KINDS> = { MOBILE: 'Mobile', SMS: 'Text message', TEXT_RELAY: 'Text relay', VOICE: '' };

export const HELP_PURPOSE_WORDS: Words<typeof HELP_PURPOSES> = {
  IMMEDIATE_DANGER: 'Someone is in danger now',
  NOT_AN_EMERGENCY: 'Not an emergency',
  SOMEONE_WHO_WORKS_WITH_CHILDREN: 'Worried about someone who works with children',
  WORRIED_ABOUT_AN_ADULT: 'Worried about an adult',
  WORRIED_ABOUT_A_CHILD: 'Worried about a child',
};

/** What a callout is meant as: a colour says nothing to many readers. */
export const TONE_WORDS: Words<typeof CALLOUT_TONES> = {
  ACTION: 'To do',
  INFORMATION: 'Good to know',
  SUCCESS: 'Good news',
  WARNING: 'Take care',
};
