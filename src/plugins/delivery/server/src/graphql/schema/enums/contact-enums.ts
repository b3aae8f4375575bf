import type { BANK_HOLIDAYS, CONTACT_PURPOSES, CONTACT_URGENCIES } from '../../../domain/content/contact';
import type { PHONE_KINDS } from '../../../domain/content/phone';
import type { WEEKDAYS } from '../../../domain/time/weekly-hours';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export const addContactEnums = (builder: Builder) => ({ ...addUses(builder), ...addReach(builder) });

/** What a contact is for. */
const addUses = (builder: Builder) => ({
  ContactPurpose: builder.enumType('ContactPurpose', {
    description: 'What a contact is for.',
    values: {
      ADULT_REFERRAL: { description: 'Worries about an adult.' },
      ADVICE: { description: 'Advice.' },
      ALLEGATIONS: { description: 'Allegations against someone who works with children or adults.' },
      CHILD_REFERRAL: { description: 'Worries about a child.' },
      GENERAL: { description: 'Anything else.' },
      HELPLINE: { description: 'A helpline.' },
      NEWSLETTER: { description: 'The newsletter.' },
      TRAINING: { description: 'Training.' },
    } satisfies Meanings<typeof CONTACT_PURPOSES>,
  }),
  ContactUrgency: builder.enumType('ContactUrgency', {
    description: 'How urgent the matters are that a contact is for.',
    values: {
      EMERGENCY: { description: 'Life and limb, at any time.' },
      NOT_URGENT: { description: 'Not urgent.' },
      OFFICE_HOURS: { description: 'Urgent matters during the day.' },
      OUT_OF_HOURS: { description: 'Urgent matters when the office is closed.' },
    } satisfies Meanings<typeof CONTACT_URGENCIES>,
  }),
});

/** How and when it is reached. */
const addReach = (builder: Builder) => ({
  BankHolidays: builder.enumType('BankHolidays', {
    description: 'What applies on bank holidays.',
    values: {
      CLOSED: { description: 'Closed.' },
      SAME_HOURS: { description: 'Open as on any other such weekday.' },
      SEE_NOTE: { description: 'See `hoursNote`.' },
    } satisfies Meanings<typeof BANK_HOLIDAYS>,
  }),
  PhoneKind: builder.enumType('PhoneKind', {
    description: 'What a telephone number is made for.',
    values: {
      MOBILE: { description: 'A mobile telephone.' },
      SMS: { description: 'Text messages.' },
      TEXT_RELAY: { description: 'Typed conversation through a relay service.' },
      VOICE: { description: 'Speech.' },
    } satisfies Meanings<typeof PHONE_KINDS>,
  }),
  Weekday: builder.enumType('Weekday', {
    description: 'A day of the week.',
    values: {
      MONDAY: { description: 'Monday.' },
      TUESDAY: { description: 'Tuesday.' },
      WEDNESDAY: { description: 'Wednesday.' },
      THURSDAY: { description: 'Thursday.' },
      FRIDAY: { description: 'Friday.' },
      SATURDAY: { description: 'Saturday.' },
      SUNDAY: { description: 'Sunday.' },
    } satisfies Meanings<typeof WEEKDAYS>,
  }),
});
