import { readableGuard } from '../../../../src/plugins/delivery/server/src/domain/readable-guard';
import { eventBody, issueBody, occurrence } from '../../../support/delivery/bodies';
import { including } from '../../../support/matching';
import { aCandidate } from '../../publication-rules/a-candidate';

describe('before an act of publication', () => {
  it('finds nothing in what the read store can take', () => {
    expect(readableGuard.check(aCandidate('event', eventBody()))).toEqual([]);
    expect(readableGuard.check(aCandidate('issue', issueBody({ number: 99_999_999_999 })))).toEqual([]);
    expect(readableGuard.check(aCandidate('section', { heading: 7 }))).toEqual([]);
  });

  it('names the place of what it cannot', () => {
    const body = eventBody({ occurrences: [{ ...occurrence({}), startDate: 'soon' }] });
    expect(readableGuard.check(aCandidate('event', body))).toEqual([
      expect.objectContaining({
        rule: 'readers.cannot-be-shown',
        severity: 'blocker',
        message: '“Start date” (occurrences, no. 1) holds something that cannot be shown to readers. Enter it again, and save.',
        place: including({ attribute: 'occurrences.0.startDate' }),
      }),
    ]);
  });
});
