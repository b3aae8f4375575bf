import type { JsonObject } from '../../../../../src/kernel';
import type { Candidate } from '../../../../../src/plugins/editorial/contract';
import { embargoIn, embargoProblem, halfEmbargoProblem } from '../../../../../src/plugins/editorial/server/src/domain/schedule/embargo';

const TYPE = { embargo: { date: 'embargoDate', time: 'embargoTime' } };
const CANDIDATE: Candidate = {
  type: 'note',
  id: 'a',
  uid: 'test::note',
  title: 'A review',
  owners: ['north'],
  revision: 1,
  digest: '',
  body: {},
  schemaVersion: 1,
};
const problemAt = (now: string, body: JsonObject) => {
  const embargo = embargoIn(body, TYPE);
  const looking = { now: new Date(now), timeZone: 'Europe/London', attribute: 'embargoDate' };
  return embargo && embargoProblem(CANDIDATE, embargo, looking);
};

describe('an embargo', () => {
  it('is over at its time in the owner’s zone, and not before', () => {
    const body = { embargoDate: '2026-07-01', embargoTime: '09:30:00.000' };
    expect(problemAt('2026-07-01T08:29:59.000Z', body)).toMatchObject({
      rule: 'embargo.not-over',
      severity: 'blocker',
      message:
        'It is under embargo until Wednesday 1 July 2026 at 9:30am, UK time (BST). Schedule it for then or later, or publish it after that.',
      place: { title: 'A review', attribute: 'embargoDate' },
    });
    expect(problemAt('2026-07-01T08:30:00.000Z', body)).toBeNull();
  });

  it('without a time is over as its day begins', () => {
    const body = { embargoDate: '2026-11-24', embargoTime: null };
    expect(problemAt('2026-11-23T23:59:59.000Z', body)).not.toBeNull();
    expect(problemAt('2026-11-24T00:00:00.000Z', body)).toBeNull();
  });

  it('at a time that comes twice is over at the second', () => {
    const body = { embargoDate: '2026-10-25', embargoTime: '01:30' };
    expect(problemAt('2026-10-25T01:29:59.000Z', body)).not.toBeNull();
    expect(problemAt('2026-10-25T01:30:00.000Z', body)).toBeNull();
  });

  it('at a time that clocks skip is over when they have skipped it', () => {
    const body = { embargoDate: '2027-03-28', embargoTime: '01:30' };
    expect(problemAt('2027-03-28T01:29:59.000Z', body)).not.toBeNull();
    expect(problemAt('2027-03-28T01:30:00.000Z', body)).toBeNull();
  });

  it('with a time and no day keeps back until the day is chosen or the time cleared', () => {
    const half = (body: JsonObject) => halfEmbargoProblem({ ...CANDIDATE, body }, TYPE.embargo);
    expect(half({ embargoDate: null, embargoTime: '09:00' })).toMatchObject({ rule: 'embargo.no-day', severity: 'blocker' });
    expect(half({ embargoDate: '2026-11-24', embargoTime: '09:00' })).toBeNull();
    expect(half({ embargoDate: null, embargoTime: null })).toBeNull();
    expect(halfEmbargoProblem({ ...CANDIDATE, body: { embargoTime: '09:00' } }, undefined)).toBeNull();
  });

  it('is none without a day, and in types without one', () => {
    expect(embargoIn({ embargoDate: null, embargoTime: '09:00' }, TYPE)).toBeNull();
    expect(embargoIn({ embargoDate: '2026-11-24' }, {})).toBeNull();
  });
});
