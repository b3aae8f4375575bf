import type { HeadOf } from '../../../../../src/plugins/delivery/server/src/domain/content/head';
import { contactBody as readContact } from '../../../../../src/plugins/delivery/server/src/domain/content/contact';
import { judgeLines, type Line, type LineContact } from '../../../../../src/plugins/delivery/server/src/domain/urgent-help/lines';
import { HOME_ZONE, momentOf } from '../../../../../src/plugins/delivery/server/src/domain/time/moment';
import { contactBody, idOf, refTo } from '../../../../support/delivery/bodies';

const contact = (name: string, overrides: Parameters<typeof contactBody>[0] = {}): HeadOf<'Contact'> => {
  const { head } = readContact.parse(contactBody(overrides));
  const since = momentOf('2026-03-01T09:00:00.000Z', HOME_ZONE);
  return {
    id: idOf('contact', name),
    title: name,
    slug: name,
    revision: 1,
    firstPublishedAt: since,
    publishedAt: since,
    ownerIds: [],
    topics: [],
    audiences: [],
    ...head,
  };
};

const withdrawn: LineContact = {
  __typename: 'Withdrawn',
  id: idOf('contact', 'old'),
  type: 'CONTACT',
  kind: 'WITHDRAWN',
  reason: 'Closed.',
  since: momentOf('2026-03-01T09:00:00.000Z', HOME_ZONE),
  title: 'old',
  slug: 'old',
  replacementId: null,
  outsideHoursId: null,
};

const child = (line: LineContact): Line => ({ purpose: 'WORRIED_ABOUT_A_CHILD', contact: line });

const DAY = contact('day');
const NIGHT = contact('night', { urgency: 'out of hours', hours: [] });
const NOON = '2026-03-02T12:00:00Z';
const MIDNIGHT = '2026-03-03T00:30:00Z';

const reasons = (lines: readonly Line[], instant: string) =>
  judgeLines(lines, Date.parse(instant)).map(({ contact: { title }, reason, appliesNow }) => [title, reason, appliesNow]);

describe('the lines of one area', () => {
  it('are the day line by day and the out-of-hours line by night', () => {
    expect(reasons([child(DAY), child(NIGHT)], NOON)).toEqual([
      ['day', 'OPEN', true],
      ['night', 'STANDING_BY', false],
    ]);
    expect(reasons([child(DAY), child(NIGHT)], MIDNIGHT)).toEqual([
      ['day', 'CLOSED', false],
      ['night', 'OUT_OF_HOURS', true],
    ]);
  });

  it('leave no gap: when neither says it is open, the out-of-hours line applies', () => {
    const late = contact('night', {
      urgency: 'out of hours',
      hours: [{ from: 'Monday', to: 'Friday', opens: '17:00', closes: '08:00', note: null }],
    });
    expect(reasons([child(DAY), child(late)], '2026-03-02T16:45:00Z')).toContainEqual(['night', 'OUT_OF_HOURS', true]);
  });

  it('show both in an overlap of hours', () => {
    const early = contact('night', {
      urgency: 'out of hours',
      hours: [{ from: 'Monday', to: 'Friday', opens: '16:00', closes: '09:00', note: null }],
    });
    expect(reasons([child(DAY), child(early)], '2026-03-02T16:10:00Z')).toEqual([
      ['day', 'OPEN', true],
      ['night', 'OPEN', true],
    ]);
  });

  it('show a line whose hours are not known, and the out-of-hours line beside it', () => {
    const unknown = contact('day', { hours: [] });
    expect(reasons([child(unknown), child(NIGHT)], NOON)).toEqual([
      ['day', 'HOURS_UNKNOWN', true],
      ['night', 'OUT_OF_HOURS', true],
    ]);
  });

  it('always show the emergency line, and any line for immediate danger', () => {
    const police = contact('999', { urgency: 'emergency', hours: [] });
    const danger: Line = { purpose: 'IMMEDIATE_DANGER', contact: contact('danger') };
    expect(reasons([child(police), danger], MIDNIGHT)).toEqual([
      ['999', 'ALWAYS', true],
      ['danger', 'ALWAYS', true],
    ]);
  });

  it('take the line named for outside the hours of a closed one, though another service is open', () => {
    const city = contact('city', { outsideHours: refTo('contact', 'cover') });
    const county = contact('county', { hours: [{ from: 'Monday', to: 'Sunday', opens: '00:00', closes: '00:00', note: null }] });
    const cover = contact('cover', { hours: [] });
    expect(reasons([child(city), child(cover), child(county)], MIDNIGHT)).toEqual([
      ['city', 'CLOSED', false],
      ['cover', 'OUT_OF_HOURS', true],
      ['county', 'OPEN', true],
    ]);
    expect(reasons([child(city), child(cover), child(county)], NOON)).toContainEqual(['cover', 'STANDING_BY', false]);
  });

  it('do not mix purposes: a line for adults says nothing about children', () => {
    const adult: Line = { purpose: 'WORRIED_ABOUT_AN_ADULT', contact: DAY };
    expect(reasons([adult, child(NIGHT)], NOON)).toContainEqual(['night', 'OUT_OF_HOURS', true]);
  });

  it('point to a withdrawn line only by its notice', () => {
    expect(reasons([child(withdrawn)], NOON)).toEqual([['old', 'WITHDRAWN', false]]);
  });

  it('let the line outside the hours of a withdrawn one stand in for it all day', () => {
    const cover = contact('cover', { hours: [] });
    const gone = { ...withdrawn, outsideHoursId: cover.id };
    expect(reasons([child(gone), child(cover)], NOON)).toEqual([
      ['old', 'WITHDRAWN', false],
      ['cover', 'OUT_OF_HOURS', true],
    ]);
  });

  it('that stand in for each other are both shown', () => {
    const a = contact('a', { outsideHours: refTo('contact', 'b') });
    const b = contact('b', { outsideHours: refTo('contact', 'a') });
    expect(reasons([child(a), child(b)], MIDNIGHT).every(([, , applies]) => applies)).toBe(true);
  });

  it('change over when the clocks do', () => {
    expect(reasons([child(DAY)], '2026-03-30T07:50:00Z')).toEqual([['day', 'OPEN', true]]);
    expect(reasons([child(DAY)], '2026-03-27T07:50:00Z')).toEqual([['day', 'CLOSED', false]]);
  });

  it('are out of hours on a bank holiday', () => {
    expect(reasons([child(DAY), child(NIGHT)], '2026-04-06T11:00:00Z')).toEqual([
      ['day', 'CLOSED', false],
      ['night', 'OUT_OF_HOURS', true],
    ]);
  });
});
