import type { UrgentHelpEntry } from '../../../../../src/plugins/delivery/server/src/domain/content/partnership';
import { areasFor, entriesIn, linesOf } from '../../../../../src/plugins/delivery/server/src/domain/urgent-help/area-lines';
import type { LineContact } from '../../../../../src/plugins/delivery/server/src/domain/urgent-help/lines';
import { HOME_ZONE, momentOf } from '../../../../../src/plugins/delivery/server/src/domain/time/moment';
import { refusalOf } from '../../../../support/refusal-of';

const CITY = { name: 'Borchester City', slug: 'city' };
const COUNTY = { name: 'Borsetshire', slug: 'county' };
const AREAS = [CITY, COUNTY];

const entry = (area: string | null, contactId: string): UrgentHelpEntry => ({ purpose: 'WORRIED_ABOUT_A_CHILD', area, contactId });

describe('the areas of an answer', () => {
  it('are all of the partnership’s, or the one that is asked for by slug or name', () => {
    expect(areasFor(AREAS, null)).toEqual(AREAS);
    expect(areasFor(AREAS, 'county')).toEqual([COUNTY]);
    expect(areasFor(AREAS, 'Borchester City')).toEqual([CITY]);
  });

  it('are one without an area where the partnership has none', () => {
    expect(areasFor([], null)).toEqual([null]);
  });

  it('refuse one that is not there, and name those that are', () => {
    const refuse = () => areasFor(AREAS, 'felpersham');
    expect(refusalOf(refuse)).toBe('area.unknown');
    expect(refuse).toThrow('city, county');
  });
});

describe('the entries of an area', () => {
  const urgentHelp = [
    entry('Borchester City', 'city line'),
    entry('county', 'county line'),
    entry(null, 'line for all'),
    entry('Borsetshrie', 'misspelt line'),
  ];

  it('are its own, those for all, and those whose area nobody knows', () => {
    expect(entriesIn(CITY, { areas: AREAS, urgentHelp }).map(({ contactId }) => contactId)).toEqual([
      'city line',
      'line for all',
      'misspelt line',
    ]);
    expect(entriesIn(COUNTY, { areas: AREAS, urgentHelp }).map(({ contactId }) => contactId)).toEqual([
      'county line',
      'line for all',
      'misspelt line',
    ]);
  });
});

describe('the lines behind entries', () => {
  const gone: LineContact = {
    __typename: 'Withdrawn',
    id: 'day',
    type: 'CONTACT',
    kind: 'WITHDRAWN',
    reason: 'Closed.',
    since: momentOf('2026-03-01T09:00:00.000Z', HOME_ZONE),
    title: 'day',
    slug: 'day',
    replacementId: null,
    outsideHoursId: 'night',
  };

  it('hold the one that takes over for a withdrawn one', () => {
    const contacts = new Map<string, LineContact>([
      ['day', gone],
      ['night', { ...gone, id: 'night', title: 'night', outsideHoursId: null }],
    ]);
    const lines = linesOf([entry(null, 'day')], (id) => contacts.get(id) ?? null);
    expect(lines.map(({ contact }) => contact.title)).toEqual(['day', 'night']);
  });
});
