import { moment, prose } from './words';

const common = {
  __typename: 'Partnership',
  firstPublishedAt: moment('2026-01-05', '09:00'),
  publishedAt: moment('2026-01-05', '09:00'),
  revision: 1,
  formerNames: [],
  boards: [],
  parent: null,
  timeZone: 'Europe/London',
};

/** Deep colours, one area, everything filled in. */
export const northmoor = {
  ...common,
  id: 'partnership:north',
  name: 'Northmoor Safeguarding Children Partnership',
  shortName: 'Northmoor',
  slug: 'northmoor',
  path: '/sites/northmoor',
  partnershipKind: 'CHILDREN',
  website: 'https://northmoor.example.org',
  areas: [{ name: 'Northmoor', slug: 'northmoor' }],
  colours: { main: '#5b2a86', accent: '#0f8a83' },
  logo: { url: '/uploads/logo.svg', alt: 'Northmoor', width: 120, height: 60, bytes: 900, mime: 'image/png', decorative: false },
  newsletters: [],
  standingText: prose('We bring together the council, the police and the NHS in Northmoor.'),
};

/** Pale colours, three areas, two series, and hardly anything published: long names and empty lists. */
export const eastmarsh = {
  ...common,
  id: 'partnership:east',
  name: 'Safeguarding Adults Board and Safeguarding Children Partnership of Eastmarsh, Fenbridge and Upper Wolddale',
  shortName: 'Eastmarsh, Fenbridge & Upper Wolddale',
  slug: 'eastmarsh',
  path: '/sites/eastmarsh',
  partnershipKind: 'JOINT',
  website: null,
  areas: [
    { name: 'Eastmarsh', slug: 'eastmarsh' },
    { name: 'Fenbridge', slug: 'fenbridge' },
    { name: 'Upper Wolddale', slug: 'upper-wolddale' },
  ],
  colours: { main: '#ffe600', accent: '#fff4b0' },
  logo: null,
  newsletters: [
    { name: 'General', slug: 'general', audience: null },
    { name: 'Schools', slug: 'schools', audience: { name: 'Schools', slug: 'schools' } },
  ],
  standingText: null,
};

/** Nonsense where colours should be. */
export const weald = {
  ...eastmarsh,
  id: 'partnership:weald',
  name: 'Association of the Weald',
  shortName: 'Weald',
  slug: 'weald',
  path: '/sites/weald',
  areas: [],
  colours: { main: 'red; } body { display: none', accent: '' },
  newsletters: [],
};

export const withdrawnPartnership = {
  __typename: 'Withdrawn',
  id: 'partnership:old',
  kind: 'REPLACED',
  type: 'PARTNERSHIP',
  title: 'Oldtown Safeguarding Board',
  reason: 'The two boards became one partnership.',
  since: moment('2026-02-02', '10:00'),
  path: '/sites/oldtown',
  replacement: northmoor,
};
