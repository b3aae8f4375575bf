import type { Calendar } from '../model/calendar';
import type { ContentOf, DemoContact } from '../model/content';
import { officeHours, outOfHours } from '../model/hours';
import { phone, textRelay } from '../model/phone';
import { itemsOf } from '../model/reference';
import { verified } from '../model/verified';

const { contact } = itemsOf('lancashire');

const COUNTY_WEEK = { opens: '08:30', closes: '17:30', fridayCloses: '17:00' };
const BLACKPOOL_WEEK = { opens: '08:30', closes: '17:00', fridayCloses: '16:30' };
const BLACKBURN_WEEK = { opens: '08:45', closes: '17:00', fridayCloses: '16:30' };
const DAY_NOTE = 'On bank holidays ring the emergency duty team.';

/** Day and night lines for children and adults: one set for each of the three councils. */
export const lancashireReferralContacts: ContentOf<readonly DemoContact[]> = (calendar) => [
  {
    key: 'lancashire-duty-team',
    label: 'Lancashire Emergency Duty Team',
    purpose: 'child referral',
    urgency: 'out of hours',
    area: 'Lancashire',
    organisation: 'Lancashire social care',
    phones: [phone('01632 960199'), textRelay('01632 960199')],
    hours: outOfHours(COUNTY_WEEK),
    ...night(calendar),
  },
  {
    key: 'blackpool-duty-team',
    label: 'Blackpool Emergency Duty Team',
    purpose: 'child referral',
    urgency: 'out of hours',
    area: 'Blackpool',
    organisation: 'Blackpool social care',
    phones: [phone('01632 960299'), textRelay('01632 960299')],
    hours: outOfHours(BLACKPOOL_WEEK),
    ...night(calendar),
  },
  {
    key: 'blackburn-duty-team',
    label: 'Blackburn with Darwen Emergency Duty Team',
    purpose: 'child referral',
    urgency: 'out of hours',
    area: 'Blackburn with Darwen',
    organisation: 'Blackburn with Darwen social care',
    phones: [phone('01632 960399'), textRelay('01632 960399')],
    hours: outOfHours(BLACKBURN_WEEK),
    ...night(calendar),
  },
  {
    key: 'lancashire-children',
    label: 'Worried about a child in Lancashire',
    purpose: 'child referral',
    urgency: 'office hours',
    area: 'Lancashire',
    organisation: 'Lancashire Multi-Agency Safeguarding Hub',
    phones: [phone('01632 960110', { optionPath: 'Option 1, then 2 if you ring for an organisation' }), textRelay('01632 960110')],
    emails: [{ address: 'children@lancashire.example.org', label: 'To follow a call in writing' }],
    hours: officeHours(COUNTY_WEEK),
    outsideHours: contact('lancashire-duty-team'),
    ...day(calendar),
  },
  {
    key: 'blackpool-children',
    label: 'Worried about a child in Blackpool',
    purpose: 'child referral',
    urgency: 'office hours',
    area: 'Blackpool',
    organisation: 'Blackpool Request for Support Hub',
    phones: [phone('01632 960210'), textRelay('01632 960210')],
    emails: [{ address: 'children@blackpool.example.org' }],
    hours: officeHours(BLACKPOOL_WEEK),
    outsideHours: contact('blackpool-duty-team'),
    ...day(calendar),
  },
  {
    key: 'blackburn-children',
    label: 'Worried about a child in Blackburn with Darwen',
    purpose: 'child referral',
    urgency: 'office hours',
    area: 'Blackburn with Darwen',
    organisation: 'Blackburn with Darwen Children’s Advice Team',
    phones: [phone('01632 960310'), textRelay('01632 960310')],
    emails: [{ address: 'children@blackburn.example.org' }],
    hours: officeHours(BLACKBURN_WEEK),
    outsideHours: contact('blackburn-duty-team'),
    ...day(calendar),
  },
  {
    key: 'lancashire-adults',
    label: 'Worried about an adult in Lancashire',
    purpose: 'adult referral',
    urgency: 'office hours',
    area: 'Lancashire',
    organisation: 'Lancashire Adult Social Care',
    phones: [phone('01632 960120')],
    emails: [{ address: 'adults@lancashire.example.org' }],
    hours: officeHours(COUNTY_WEEK),
    outsideHours: contact('lancashire-duty-team'),
    ...day(calendar),
  },
  {
    key: 'blackpool-adults',
    label: 'Worried about an adult in Blackpool',
    purpose: 'adult referral',
    urgency: 'office hours',
    area: 'Blackpool',
    organisation: 'Blackpool Adult Social Care',
    phones: [phone('01632 960220')],
    emails: [{ address: 'adults@blackpool.example.org' }],
    hours: officeHours(BLACKPOOL_WEEK),
    outsideHours: contact('blackpool-duty-team'),
    ...day(calendar),
  },
  {
    key: 'blackburn-adults',
    label: 'Worried about an adult in Blackburn with Darwen',
    purpose: 'adult referral',
    urgency: 'office hours',
    area: 'Blackburn with Darwen',
    organisation: 'Blackburn with Darwen Adult Social Care',
    phones: [phone('01632 960320')],
    emails: [{ address: 'adults@blackburn.example.org' }],
    hours: officeHours(BLACKBURN_WEEK),
    outsideHours: contact('blackburn-duty-team'),
    ...day(calendar),
  },
];

const day = (calendar: Calendar) =>
  ({ bankHolidays: 'closed', hoursNote: DAY_NOTE, ...verified(calendar, 14, 'Business office') }) as const;

const night = (calendar: Calendar) =>
  ({
    role: 'Duty social worker for children and adults',
    bankHolidays: 'see note',
    hoursNote: 'On bank holidays the team answers all day and through the night.',
    ...verified(calendar, 14, 'Business office'),
  }) as const;
