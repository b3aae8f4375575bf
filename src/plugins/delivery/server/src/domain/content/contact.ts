import { z } from 'zod';

import { sayHours, WEEKDAYS } from '../time/weekly-hours';

import { links } from './blocks';
import { itemShape } from './owned';
import { phone } from './phone';
import { maybeReference } from './references';
import { choice, date, flag, many, maybeChoice, requiredText, text, time } from './scalars';

export const CONTACT_PURPOSES = [
  'ADULT_REFERRAL',
  'ADVICE',
  'ALLEGATIONS',
  'CHILD_REFERRAL',
  'GENERAL',
  'HELPLINE',
  'NEWSLETTER',
  'TRAINING',
] as const;
export const CONTACT_URGENCIES = ['EMERGENCY', 'NOT_URGENT', 'OFFICE_HOURS', 'OUT_OF_HOURS'] as const;
export const BANK_HOLIDAYS = ['CLOSED', 'SAME_HOURS', 'SEE_NOTE'] as const;

const hours = z
  .object({ from: choice(WEEKDAYS), to: choice(WEEKDAYS), opens: time, closes: time, note: text })
  .transform((row) => ({ ...row, text: sayHours(row) }));

const holder = z.object({ name: requiredText, from: date, until: date, consent: flag });

/** A contact's body. Who did not agree to be named does not get past here. */
export const contactBody = z
  .object({
    ...itemShape,
    label: requiredText,
    purpose: choice(CONTACT_PURPOSES),
    urgency: choice(CONTACT_URGENCIES),
    area: text,
    organisation: text,
    role: text,
    holders: many(holder),
    phones: many(phone),
    emails: many(z.object({ address: requiredText, label: text })),
    links,
    hours: many(hours),
    bankHolidays: maybeChoice(BANK_HOLIDAYS),
    hoursNote: text,
    outsideHours: maybeReference,
    verifiedOn: date,
    verifiedBy: text,
    verifyBy: date,
  })
  .transform(({ partnership, coOwner, audiences, topics, visibility, slug, label, holders, outsideHours, ...body }) => ({
    owned: { partnership, coOwner, audiences, slug },
    topics,
    isPublic: visibility,
    title: label,
    head: {
      __typename: 'Contact' as const,
      ...body,
      holders: holders.filter(({ consent }) => consent).map(({ name, from, until }) => ({ name, since: from, until })),
      outsideHoursId: outsideHours,
    },
    detail: null,
  }));

export type ContactContent = z.infer<typeof contactBody>;
