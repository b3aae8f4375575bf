/* The API's fixed values, as people say them. */

export const EVENT_KINDS = { AWARENESS_WEEK: 'Awareness week', DEADLINE: 'Deadline', EVENT: 'Event', TRAINING: 'Training' };

export const EVENT_STATUS = { CANCELLED: 'Cancelled', FULL: 'Fully booked', POSTPONED: 'Postponed' };

export const EVENT_STATUS_NOTE = {
  CANCELLED: 'This event will not take place.',
  FULL: 'There are no places left.',
  POSTPONED: 'This event will take place at another time. The dates below are the old ones.',
};

export const ATTENDANCE = { HYBRID: 'In person or online', IN_PERSON: 'In person', ONLINE: 'Online', TELEPHONE: 'By telephone' };

export const BOOKING = {
  ASK_THE_ORGANISER: 'Ask the organiser',
  BOOKING_LINK: 'Use the booking link beside the date',
  BY_E_MAIL: 'E-mail the organiser',
  BY_TELEPHONE: 'Ring the organiser',
  NO_BOOKING_NEEDED: 'No need to book',
};

export const BRIEFING_KINDS = {
  OTHER_PUBLISHER: 'Briefing from another publisher',
  PRACTICE: 'Practice briefing',
  RESEARCH: 'Research briefing',
  SEVEN_MINUTE: '7-minute briefing',
};

export const REVIEW_KINDS = {
  LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW: 'Local child safeguarding practice review',
  MULTI_AGENCY_AUDIT: 'Multi-agency audit',
  RAPID_REVIEW: 'Rapid review',
  SAFEGUARDING_ADULT_REVIEW: 'Safeguarding adult review',
};

export const STORY_KINDS = {
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

export const CONTACT_PURPOSES = {
  ADULT_REFERRAL: 'Worried about an adult',
  ADVICE: 'Advice',
  ALLEGATIONS: 'Allegations against someone who works with children or adults',
  CHILD_REFERRAL: 'Worried about a child',
  GENERAL: 'General',
  HELPLINE: 'Helpline',
  NEWSLETTER: 'Newsletter',
  TRAINING: 'Training',
};

export const PHONE_KINDS = { MOBILE: 'Mobile', SMS: 'Text message', TEXT_RELAY: 'Text relay', VOICE: null };

export const BANK_HOLIDAYS = { CLOSED: 'Closed on bank holidays', SAME_HOURS: 'Open on bank holidays too', SEE_NOTE: null };

export const HELP_PURPOSES = {
  IMMEDIATE_DANGER: 'Someone is in danger now',
  NOT_AN_EMERGENCY: 'Not an emergency',
  SOMEONE_WHO_WORKS_WITH_CHILDREN: 'Worried about someone who works with children',
  WORRIED_ABOUT_AN_ADULT: 'Worried about an adult',
  WORRIED_ABOUT_A_CHILD: 'Worried about a child',
};

export const HELP_REASONS = {
  ALWAYS: 'At any time',
  CLOSED: 'Closed now',
  HOURS_UNKNOWN: 'We do not know the hours: try this number',
  OPEN: 'Open now',
  OUT_OF_HOURS: 'Out of hours: use this number now',
  STANDING_BY: 'For evenings, nights and weekends',
};

/** What a callout is meant as: said in words, because a colour says nothing to many readers. */
export const TONES = { ACTION: 'To do', INFORMATION: 'Good to know', SUCCESS: 'Good news', WARNING: 'Take care' };

export const KINDS = {
  BRIEFING: 'briefing',
  CONTACT: 'contact',
  EVENT: 'event',
  ISSUE: 'issue',
  PARTNERSHIP: 'partnership',
  STORY: 'story',
};

export const WITHDRAWALS = {
  LEGAL_REMOVAL: 'was removed because the law requires it',
  PUBLISHED_IN_ERROR: 'was published in error',
  REPLACED: 'was replaced',
  WITHDRAWN: 'was withdrawn',
};

/** What a search result or a replacement is, by its `__typename`. */
export const TYPES = { Briefing: 'Briefing', Contact: 'Contact', Event: 'Event', Issue: 'Newsletter issue', Story: 'Story' };

/** `Monday`, from `MONDAY`. */
export function sayWeekday(weekday) {
  return weekday[0] + weekday.slice(1).toLowerCase();
}
