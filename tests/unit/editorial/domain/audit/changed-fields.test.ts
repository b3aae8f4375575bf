import type { GovernedType } from '../../../../../src/plugins/editorial/contract';
import { changedFields } from '../../../../../src/plugins/editorial/server/src/domain/audit/changed-fields';

const NOTE: GovernedType = {
  type: 'note',
  name: 'note',
  title: 'title',
  owners: ['owner'],
  labels: { title: 'Headline' },
  schemaVersion: 1,
};
const CHAPTER: GovernedType = { ...NOTE, type: 'chapter', name: 'chapter' };
const JOURNAL: GovernedType = { ...NOTE, type: 'journal', name: 'journal', parts: { attribute: 'chapters', uid: 'test::chapter' } };

describe('the fields that changed', () => {
  it('go by the labels of the form, and tell nothing of what stood in them', () => {
    const changes = changedFields(
      { title: 'Jo Clarke', bookingDeadline: null },
      { title: 'Sam Reed', bookingDeadline: '3 May' },
      { type: NOTE, part: undefined },
    );
    expect(changes).toEqual(['Headline', 'Booking deadline']);
  });

  it('are none when only placed items moved on', () => {
    expect(changedFields({ title: 'A', manifest: [] }, { title: 'A', manifest: [{ id: 'x' }] }, { type: JOURNAL, part: CHAPTER })).toEqual(
      [],
    );
    const chapters = (revision: number) => [{ id: 'one', revision, heading: 'First' }];
    expect(changedFields({ chapters: chapters(1) }, { chapters: chapters(2) }, { type: JOURNAL, part: CHAPTER })).toEqual([]);
  });

  it('count the parts that came, went, changed and moved', () => {
    const before = { chapters: ['one', 'two', 'three'].map((id) => ({ id, heading: id })) };
    const after = { chapters: ['three', 'two', 'four'].map((id) => ({ id, heading: id === 'two' ? 'Anew' : id })) };
    expect(changedFields(before, after, { type: JOURNAL, part: CHAPTER })).toEqual([
      '1 chapter added',
      '1 chapter removed',
      '1 chapter changed',
      'Order of chapters',
    ]);
  });
});
