import { northmoor } from './partnerships';
import { moment } from './words';

const phone = (shown: string, more: object = {}) => ({
  shown,
  dial: shown.replace(/ /g, ''),
  uri: `tel:${shown.replace(/ /g, '')}`,
  phoneKind: 'VOICE',
  optionPath: null,
  note: null,
  ...more,
});

const common = {
  __typename: 'Contact',
  audiences: [],
  topics: [],
  owners: [northmoor],
  partnership: northmoor,
  firstPublishedAt: moment('2026-01-05', '09:00'),
  publishedAt: moment('2026-02-05', '09:00'),
  revision: 2,
  area: null,
  organisation: 'Northmoor Council',
  role: null,
  hours: [],
  hoursNote: null,
  bankHolidays: null,
  open: null,
  phones: [],
  emails: [],
  links: [],
  people: [],
  outsideHours: null,
  verifiedOn: '2026-02-01',
  verifiedBy: 'The business office',
  verifyBy: '2026-08-01',
  urgency: 'OFFICE_HOURS',
};

const dutyTeam = {
  ...common,
  id: 'contact:duty',
  slug: 'emergency-duty-team',
  title: 'Emergency duty team',
  path: '/sites/northmoor/contacts/emergency-duty-team',
  purpose: 'CHILD_REFERRAL',
  urgency: 'OUT_OF_HOURS',
  phones: [phone('01632 960018', { optionPath: 'option 2, then 1' }), phone('18001 01632 960018', { phoneKind: 'TEXT_RELAY' })],
};

export const frontDoor = {
  ...common,
  id: 'contact:door',
  slug: 'front-door',
  title: 'The Front Door: children’s first contact team',
  path: '/sites/northmoor/contacts/front-door',
  purpose: 'CHILD_REFERRAL',
  open: true,
  role: 'Duty social worker',
  area: 'Northmoor',
  phones: [
    phone('0161 496 0123', { note: 'ask for the duty social worker' }),
    phone('07700 900123', { phoneKind: 'SMS', uri: 'sms:07700900123' }),
  ],
  emails: [{ address: 'a.very.long.address.for.the.front.door.team@northmoor-council.example.org', label: 'Not for urgent matters' }],
  links: [{ text: 'Referral form', url: 'https://northmoor.example.org/refer', purpose: 'For professionals' }],
  hours: [
    { from: 'MONDAY', to: 'THURSDAY', opens: '08:45', closes: '16:30', note: null, text: '' },
    { from: 'FRIDAY', to: 'FRIDAY', opens: '08:45', closes: '16:00', note: 'term time only', text: '' },
  ],
  bankHolidays: 'CLOSED',
  outsideHours: dutyTeam,
  people: [{ name: 'Sam Idris', since: null, until: null }],
};

export const withdrawnContact = {
  __typename: 'Withdrawn',
  id: 'contact:gone',
  kind: 'LEGAL_REMOVAL',
  type: 'CONTACT',
  title: 'A contact',
  reason: 'The line was closed.',
  since: moment('2026-02-02'),
  path: null,
  replacement: null,
};

export const contacts = [frontDoor, dutyTeam];

const line = (purpose: string, reason: string, contact: object) => ({
  purpose,
  reason,
  contact,
  appliesNow: reason === 'OPEN' || reason === 'ALWAYS',
});

/** Lines for each area of a partnership, or one set without an area. */
export const urgentHelpFor = (partnership: { readonly areas: readonly object[] }) => ({
  partnership,
  at: moment('2026-03-03', '16:58'),
  emergency: phone('999'),
  areas: (partnership.areas.length > 0 ? partnership.areas : [null]).map((area) => {
    const lines = [
      line('WORRIED_ABOUT_A_CHILD', 'OPEN', frontDoor),
      line('WORRIED_ABOUT_A_CHILD', 'STANDING_BY', dutyTeam),
      line('WORRIED_ABOUT_AN_ADULT', 'WITHDRAWN', withdrawnContact),
    ];
    return { area, lines, now: lines.filter(({ appliesNow }) => appliesNow) };
  }),
});
