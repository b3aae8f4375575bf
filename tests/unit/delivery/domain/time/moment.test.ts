import { localMoment, momentOf } from '../../../../../src/plugins/delivery/server/src/domain/time/moment';

describe('a local moment', () => {
  it('stands an hour before UTC in summer and with it in winter', () => {
    expect(localMoment('2026-07-06', '10:00', 'Europe/London').instant).toBe('2026-07-06T09:00:00.000Z');
    expect(localMoment('2026-01-05', '10:00', 'Europe/London').instant).toBe('2026-01-05T10:00:00.000Z');
  });

  it('counts a time that the change to summer time skips as one hour later', () => {
    expect(localMoment('2026-03-29', '01:30', 'Europe/London').instant).toBe('2026-03-29T01:30:00.000Z');
  });

  it('has no instant when no time is known', () => {
    expect(localMoment('2026-07-06', null, 'Europe/London')).toEqual({
      date: '2026-07-06',
      time: null,
      timeZone: 'Europe/London',
      instant: null,
      text: 'Monday 6 July 2026',
    });
  });

  it('is written as people in England write it', () => {
    expect(localMoment('2026-07-06', '09:30', 'Europe/London').text).toBe('Monday 6 July 2026, 9:30');
  });
});

describe('an instant', () => {
  it('is shown on the day it is in the zone, not in UTC', () => {
    expect(momentOf('2026-06-30T23:30:00.000Z', 'Europe/London')).toEqual({
      date: '2026-07-01',
      time: '00:30',
      timeZone: 'Europe/London',
      instant: '2026-06-30T23:30:00.000Z',
      text: 'Wednesday 1 July 2026, 0:30',
    });
  });
});
