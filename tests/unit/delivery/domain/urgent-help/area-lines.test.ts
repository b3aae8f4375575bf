import type { UrgentHelpEntry } from '../../../../../src/plugins/delivery/server/src/domain/content/partnership';
import { areasFor, entriesIn } from '../../../../../src/plugins/delivery/server/src/domain/urgent-help/area-lines';
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
